package dk.albertslund.styring.samtale.rund;

import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import java.util.Optional;

/** Det, en organisator vil med beskeder til mange. Siges i hendes egen chat. */
public sealed interface Rundoenske {

    Skridt udfoer(Samtale her, Opslag opslag);

    /** ”skriv til alle ledere: husk tegnene” */
    record Skriv(Modtagere til, String tekst) implements Rundoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Rundskrivning.begynd(til, tekst, her, opslag);
        }
    }

    /** ”hvad har du sendt til mig?” og ”hvad er sendt til Bo Dam?” */
    record VisSendt(Optional<String> hvem) implements Rundoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Sendeloggen.vis(hvem, her, opslag);
        }
    }

    record Vis() implements Rundoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Udbakken.vis(her, opslag);
        }
    }
}
