package dk.albertslund.styring.tegn;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.util.UUID;

/** Det, et tegn eller et notat hører til. */
public sealed interface Paa {

    UUID vaerdi();

    static Paa proevehandling(Proevehandling.Id en) {
        return new PaaProevehandling(en);
    }

    static Paa maal(Maal.Id et) {
        return new PaaMaal(et);
    }

    record PaaProevehandling(Proevehandling.Id en) implements Paa {
        @Override
        public UUID vaerdi() {
            return en.vaerdi();
        }
    }

    record PaaMaal(Maal.Id et) implements Paa {
        @Override
        public UUID vaerdi() {
            return et.vaerdi();
        }
    }
}
