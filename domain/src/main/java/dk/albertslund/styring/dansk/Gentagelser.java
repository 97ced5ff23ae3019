package dk.albertslund.styring.dansk;

import java.util.Optional;
import java.util.Set;

/** ”hver mandag” og ”om ugen” er ikke en dag eller en uge og springes over. */
final class Gentagelser {

    private static final Set<String> HVER = Set.of("hver", "hvert", "alle", "enhver", "every", "each");

    private Gentagelser() {}

    static Optional<Boolean> laes(Laeser laeser) {
        if (!HVER.contains(laeser.se(0).ord())) {
            return Optional.empty();
        }
        laeser.ord(laeser.se(0).ord());
        laeser.et("eneste", "other");
        Kalenderdage.dagnummer(laeser);
        boolean gang = ugedagEllerEnhed(laeser);
        while (gang && laeser.et("og", "and") && Ugedage.ugedag(laeser).isPresent()) {}
        if (laeser.se(-1).er("og") || laeser.se(-1).er("and")) {
            laeser.gaaTil(laeser.her() - 1);
        }
        return gang ? Optional.of(true) : Optional.empty();
    }

    private static boolean ugedagEllerEnhed(Laeser laeser) {
        return Ugedage.ugedag(laeser).isPresent()
                || laeser.frase(Ordforraad.MAANEDER).isPresent()
                || laeser.frase(Enhed.ORD).isPresent()
                || laeser.et("hverdag", "hverdage", "weekend", "sommer", "jul", "morgen", "aften");
    }
}
