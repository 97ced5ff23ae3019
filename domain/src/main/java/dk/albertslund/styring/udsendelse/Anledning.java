package dk.albertslund.styring.udsendelse;

import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Rytme;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.time.LocalDate;

/** Det, der mindes om, som det så ud, da påmindelsen blev planlagt. Om der stadig er grund til den, ses, når den sendes. */
public sealed interface Anledning {

    /** Det, den betyder; det samme mindes ingen om to gange. */
    String noegle();

    /** Det, den handler om. To om det samme bliver til én linje i dagens besked. */
    String emne();

    record Fasefrist(Paamindelse om) implements Anledning {
        @Override
        public String noegle() {
            return om.noegle();
        }

        @Override
        public String emne() {
            return "fase/%d/%s".formatted(om.aar(), om.fase());
        }
    }

    /** @param dag den dag, personen valgte: flyttes den, er det ikke den samme påmindelse mere */
    record Egen(EgenPaamindelse.Id id, LocalDate dag) implements Anledning {
        @Override
        public String noegle() {
            return emne() + "/" + dag;
        }

        @Override
        public String emne() {
            return "egen/" + id.vaerdi();
        }
    }

    /** Der spørges til en prøvehandling i dens rytme. */
    record Spurgt(Proevehandling.Id en, Rytme.Anledning ved, LocalDate dag) implements Anledning {
        @Override
        public String noegle() {
            return "%s/%s/%s".formatted(emne(), ved, dag);
        }

        @Override
        public String emne() {
            return "evaluering/" + en.vaerdi();
        }
    }

    /** Der spørges igen til en evaluering, den dag det blev aftalt. */
    record Aftalt(Evaluering.Id en, LocalDate dag) implements Anledning {
        @Override
        public String noegle() {
            return emne() + "/" + dag;
        }

        @Override
        public String emne() {
            return "evaluering/" + en.vaerdi();
        }
    }

    /** Det, enheden er med i, er evalueret af en anden. */
    record Samarbejdet(Evaluering.Id en, String enhed) implements Anledning {
        @Override
        public String noegle() {
            return "samarbejde/%s/%s".formatted(en.vaerdi(), enhed);
        }

        @Override
        public String emne() {
            return noegle();
        }
    }
}
