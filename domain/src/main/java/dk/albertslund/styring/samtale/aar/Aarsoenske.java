package dk.albertslund.styring.samtale.aar;

import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.ord.Ytring;

/** Det, personen vil med året. Siges i hendes egen chat. */
public sealed interface Aarsoenske {

    Skridt udfoer(Samtale her, Opslag opslag);

    /** ”flyt oplæg til mål til 8. december” */
    record Flyt(String noegle, Ytring sagt) implements Aarsoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Flytning.begynd(noegle, sagt, her, opslag);
        }
    }

    /** ”tilføj lederdag den 14. april til årshjulet” */
    record Tilfoej(String titel, Ytring sagt) implements Aarsoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Tilfoejelse.begynd(titel, sagt, her, opslag);
        }
    }

    /** ”rul årshjulet” */
    record Rul() implements Aarsoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Rulning.begynd(her, opslag);
        }
    }

    record MineFrister() implements Aarsoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Minefrister.vis(her, opslag);
        }
    }

    /** @param enhedens og ikke min egen */
    record Kalender(boolean enhedens) implements Aarsoenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Kalenderen.vis(enhedens ? Kalenderen.ENHEDENS : Kalenderen.MIN, her, opslag);
        }
    }
}
