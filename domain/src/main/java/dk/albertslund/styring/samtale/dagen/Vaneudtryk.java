package dk.albertslund.styring.samtale.dagen;

import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Optional;
import java.util.Set;

/** De måder, man beder om fred på: ”hold pause til 3. august”, ”start igen”. */
public final class Vaneudtryk {

    public sealed interface Oenske {
        Skridt udfoer(Samtale her, Opslag opslag);
    }

    record Pause(Ytring sagt) implements Oenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Vanevalg.holdPause(sagt, her);
        }
    }

    record Igen() implements Oenske {
        @Override
        public Skridt udfoer(Samtale her, Opslag opslag) {
            return Vanevalg.startIgen(her, opslag);
        }
    }

    private static final Set<String> PAUSE = Set.of(
            "hold pause",
            "hold en pause",
            "hold lige pause",
            "pause",
            "tag en pause",
            "saet paamindelser paa pause",
            "saet mine paamindelser paa pause",
            "ingen paamindelser",
            "ingen beskeder",
            "stop paamindelser",
            "stop paamindelserne",
            "skriv ikke til mig",
            "mind mig ikke om noget",
            "pause reminders",
            "pause my reminders",
            "no reminders",
            "take a break");

    private static final Set<String> IGEN = Set.of(
            "start igen",
            "start paamindelser igen",
            "start paamindelserne igen",
            "begynd igen",
            "slut pausen",
            "stop pausen",
            "pausen er slut",
            "pause slut",
            "skriv til mig igen",
            "mind mig igen",
            "start again",
            "resume",
            "resume reminders",
            "end the pause");

    public static Optional<Oenske> i(Ytring ytring) {
        if (ytring.saetning().er(IGEN)) {
            return Optional.of(new Igen());
        }
        return ytring.saetning().begynderMed(PAUSE) ? Optional.of(new Pause(ytring)) : Optional.empty();
    }

    private Vaneudtryk() {}
}
