package dk.albertslund.styring.tegn;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.util.Optional;

/** Målet eller prøvehandlingen, et tegn hører til, som det er lige nu. */
public sealed interface Tegnemne {

    Paa paa();

    String titel();

    /** Det mål, den røde tråd føres ned til. */
    Optional<Maal> maal();

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
    }
}
