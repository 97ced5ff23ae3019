package dk.albertslund.styring.dansk;

import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/** ”hver mandag” og ”om ugen” er ikke en dag eller en uge og springes over. */
final class Gentagelser {

    private static final Set<String> HVER = Set.of("hver", "hvert", "alle", "enhver", "every", "each");

    private Gentagelser() {}

    /** Om der blev læst en gentagelse. */
    static boolean laes(Laeser laeser) {
        return laeser.proev(Gentagelser::hver)
                .or(() -> laeser.proev(Gentagelser::iHver))
                .isPresent();
    }

    /** ”hver anden mandag og torsdag”. */
    private static Optional<Boolean> hver(Laeser laeser) {
        if (!HVER.contains(laeser.se(0).ord())) {
            return Optional.empty();
        }
        laeser.ord(laeser.se(0).ord());
        laeser.et("eneste", "other");
        Kalenderdage.dagnummer(laeser);
        if (!ugedagEllerEnhed(laeser)) {
            return Optional.empty();
        }
        while (laeser.proev(Gentagelser::ogUgedag).isPresent()) {
            laeser.limet(",");
        }
        return Optional.of(true);
    }

    private static Optional<DayOfWeek> ogUgedag(Laeser laeser) {
        return laeser.et("og", "and") ? Ugedage.ugedag(laeser) : Optional.empty();
    }

    /** ”den sidste torsdag i hver måned”. */
    private static Optional<Boolean> iHver(Laeser laeser) {
        laeser.et("den", "the");
        boolean nummer =
                laeser.et("sidste", "last") || Kalenderdage.dagnummer(laeser).isPresent();
        boolean dag = Ugedage.ugedag(laeser).isPresent() || laeser.et("dag", "hverdag", "uge");
        boolean hver = (nummer || dag)
                && laeser.et("i", "of", "in")
                && HVER.contains(laeser.se(0).ord());
        return hver ? hver(laeser) : Optional.empty();
    }

    private static boolean ugedagEllerEnhed(Laeser laeser) {
        return Ugedage.ugedag(laeser).isPresent()
                || laeser.frase(Ordforraad.MAANEDER).isPresent()
                || laeser.frase(Enhed.ORD).isPresent()
                || laeser.et("hverdag", "hverdage", "weekend", "sommer", "jul", "morgen", "aften");
    }
}
