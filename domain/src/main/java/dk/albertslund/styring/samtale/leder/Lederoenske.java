package dk.albertslund.styring.samtale.leder;

import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;

/** Det, en leder vil med sine folk. Siges i hendes egen chat. */
public sealed interface Lederoenske {

    Skridt udfoer(Samtale her, Opslag opslag);

    /** ”hvem mangler noget i min enhed?” */
    record HvemMangler() implements Lederoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Enhedsmangler.vis(her, opslag);
        }
    }

    /** ”skriv venligt til Anna” og ”skriv venligt til alle, der mangler noget” */
    record Spoerg(String hvem) implements Lederoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Anmodninger.tilNaevnt(hvem, her, opslag);
        }
    }
}
