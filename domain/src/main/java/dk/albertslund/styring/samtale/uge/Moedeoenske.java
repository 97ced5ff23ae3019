package dk.albertslund.styring.samtale.uge;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.ord.Ytring;

/** Det, organisatoren vil med et møde i ugen. */
public sealed interface Moedeoenske {

    Skridt udfoer(Samtale her, Opslag opslag);

    record Flyt(Borgergruppe gruppe, Ytring sagt) implements Moedeoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Moedeflytning.begynd(gruppe, sagt, her, opslag);
        }
    }

    record Aflys(Borgergruppe gruppe) implements Moedeoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Moedeaflysning.begynd(gruppe, her, opslag);
        }
    }
}
