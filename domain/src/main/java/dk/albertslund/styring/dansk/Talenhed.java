package dk.albertslund.styring.dansk;

import java.util.Set;

/** Ordet efter et tal: det, der tælles. */
final class Talenhed {

    /** Ord, der ikke kan være det, der tælles. */
    private static final Set<String> SMAAORD = Set.copyOf(Ordliste.af("""
            og eller ud af i paa til er var har kom deltog for med om ved fra der som at saa mod moedte
            vil blev kun sidste denne naeste pr per mere mindre flere faerre den det de nu and or
            of in on to is was came the from this last plus minus gange
            attended participated ikke not men naar end igen
            """));

    /** Tillægsord, som det, der tælles, tit har foran sig. */
    private static final Set<String> TILLAEGSORD = Set.copyOf(Ordliste.af("""
            nye ny nyt glade aeldre unge smaa store gamle forskellige faste frivillige ledige sygemeldte
            daglige ugentlige new old young
            """));

    private Talenhed() {}

    /** Hvor enheden efter tallet slutter; {@code til}, når der ikke er nogen. */
    static int slut(Tallaeser laeser, int til) {
        var ord = laeser.se(0);
        if (ord.er("%")) {
            return ord.til();
        }
        if (!ord.erOrd() || SMAAORD.contains(ord.ord())) {
            return til;
        }
        boolean mere = TILLAEGSORD.contains(ord.ord())
                && laeser.se(1).erOrd()
                && !SMAAORD.contains(laeser.se(1).ord());
        return mere ? laeser.se(1).til() : ord.til();
    }
}
