package dk.albertslund.styring.samtale.uge;

import dk.albertslund.styring.samtale.ord.Borgergruppegaet;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Optional;
import java.util.Set;

/** De faste måder, folk taler om et møde i udviklingsugen på: det er et møde, og det er for en borgergruppe. */
public final class Moedeudtryk {

    private static final Set<String> FLYT = Set.of("flyt", "udskyd", "ryk", "fremryk", "skub", "move", "postpone");

    private static final Set<String> AFLYS = Set.of("aflys", "cancel");

    public static Optional<Moedeoenske> i(Ytring ytring) {
        var ord = ytring.saetning().ord();
        if (ord.stream().noneMatch(et -> et.contains("moede") || et.startsWith("meeting"))) {
            return Optional.empty();
        }
        return Borgergruppegaet.i(ytring.tekst()).flatMap(gruppe -> {
            if (ytring.saetning().harTidligt(FLYT, 1)) {
                return Optional.of(new Moedeoenske.Flyt(gruppe, ytring));
            }
            return ytring.saetning().harTidligt(AFLYS, 1)
                    ? Optional.of(new Moedeoenske.Aflys(gruppe))
                    : Optional.empty();
        });
    }

    private Moedeudtryk() {}
}
