package dk.albertslund.styring.tegn;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** Målet eller prøvehandlingen, et tegn hører til, som det er lige nu. */
public sealed interface Tegnemne {

    Paa paa();

    String titel();

    /** Det mål, den røde tråd føres ned til. */
    Optional<Maal> maal();

    /** Den dag, der begynder at være noget at notere. */
    LocalDate fra();

    /** Der arbejdes med det den dag. */
    boolean gaelder(LocalDate dag);

    record EnProevehandling(Proevehandling en) implements Tegnemne {

        @Override
        public Paa paa() {
            return Paa.proevehandling(en.id());
        }

        @Override
        public String titel() {
            return en.titel();
        }

        @Override
        public Optional<Maal> maal() {
            return en.maal();
        }

        @Override
        public LocalDate fra() {
            return en.start();
        }

        @Override
        public boolean gaelder(LocalDate dag) {
            return en.koerer(dag);
        }
    }

    record EtMaal(Maal et) implements Tegnemne {

        @Override
        public Paa paa() {
            return Paa.maal(et.id());
        }

        @Override
        public String titel() {
            return et.titel();
        }

        @Override
        public Optional<Maal> maal() {
            return Optional.of(et);
        }

        @Override
        public LocalDate fra() {
            return LocalDate.of(et.fra(), Month.JANUARY, 1);
        }

        @Override
        public boolean gaelder(LocalDate dag) {
            return et.gaelder(dag.getYear());
        }
    }
}
