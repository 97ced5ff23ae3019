package dk.albertslund.styring.samtale.fil;

import dk.albertslund.styring.samtale.ord.Saetning;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.udtraek.Dokument.Slags;
import java.util.Optional;
import java.util.Set;

/** De faste måder, folk beder om at få noget lagt i en kanals filer: ”læg målplanen i kanalens filer”. */
public final class Kanaludtryk {

    private static final Set<String> LAEG =
            Set.of("laeg", "laegge", "gem", "gemme", "upload", "uploade", "put", "save", "del", "eksporter");

    private static final Set<String> STED =
            Set.of("kanal", "channel", "sharepoint", "teams-mappe", "teamsmappe", "teams-filer", "teams");

    private static final Set<String> MAALPLAN = Set.of("maalplan", "plan");

    private static final Set<String> STATUS = Set.of("status");

    /** @return hvad der skal lægges, når det blev sagt; yderst tom, når sætningen er om noget andet */
    public static Optional<Optional<Slags>> i(Ytring ytring) {
        var saetning = ytring.saetning();
        if (!saetning.harTidligt(LAEG, 3) || !begynder(saetning, STED)) {
            return Optional.empty();
        }
        if (begynder(saetning, STATUS)) {
            return Optional.of(Optional.of(Slags.STATUS));
        }
        return Optional.of(begynder(saetning, MAALPLAN) ? Optional.of(Slags.MAALPLAN) : Optional.empty());
    }

    /** ”kanalens”, ”målplanen” og ”statusrapporten” er bøjninger og sammensætninger. */
    private static boolean begynder(Saetning saetning, Set<String> stammer) {
        return saetning.ord().stream().anyMatch(ord -> stammer.stream().anyMatch(ord::startsWith));
    }

    private Kanaludtryk() {}
}
