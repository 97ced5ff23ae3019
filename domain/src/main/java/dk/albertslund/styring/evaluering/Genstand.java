package dk.albertslund.styring.evaluering;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.util.UUID;

/** Det, der evalueres. */
public sealed interface Genstand {

    UUID vaerdi();

    record Proevehandlingen(Proevehandling.Id id) implements Genstand {
        @Override
        public UUID vaerdi() {
            return id.vaerdi();
        }
    }

    record Maalet(Maal.Id id) implements Genstand {
        @Override
        public UUID vaerdi() {
            return id.vaerdi();
        }
    }
}
