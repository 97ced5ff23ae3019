package dk.albertslund.styring.dansk;

import dk.albertslund.styring.dansk.Leksem.Art;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Deler en sætning i ord, tal og tegn. */
final class Lekser {

    private Lekser() {}

    /**
     * Ord med bindestreg er ét ord, ”maj-britt” og ”3-årige”, medmindre begge sider er {@code selvstaendige}:
     * ”januar-marts”.
     */
    static List<Leksem> leksemer(String tekst, Predicate<String> selvstaendige) {
        var leksemer = new ArrayList<Leksem>();
        for (var leksem : dele(tekst)) {
            leksemer.add(leksem);
            bind(tekst, leksemer, selvstaendige);
        }
        return leksemer;
    }

    private static List<Leksem> dele(String tekst) {
        var dele = new ArrayList<Leksem>();
        boolean luft = true;
        for (int i = 0; i < tekst.length(); ) {
            int tegn = tekst.codePointAt(i);
            int slut = slut(tekst, i);
            if (mellemrum(tegn)) {
                luft = true;
            } else {
                var skrevet = tekst.substring(i, slut);
                dele.add(new Leksem(i, slut, Foldning.fold(skrevet), art(tegn), luft, stort(skrevet)));
                luft = false;
            }
            i = slut;
        }
        return dele;
    }

    private static int slut(String tekst, int fra) {
        int tegn = tekst.codePointAt(fra);
        int slut = fra + Character.charCount(tegn);
        while (slut < tekst.length() && art(tegn) != Art.TEGN && fortsaetter(tekst.codePointAt(slut), art(tegn))) {
            slut += Character.charCount(tekst.codePointAt(slut));
        }
        return slut;
    }

    private static boolean fortsaetter(int tegn, Art art) {
        int slags = Character.getType(tegn);
        boolean usynligt = slags == Character.NON_SPACING_MARK || slags == Character.FORMAT; // også bløde bindestreger
        return art(tegn) == art || (art == Art.ORD && usynligt);
    }

    private static Art art(int tegn) {
        if (tegn >= '0' && tegn <= '9') {
            return Art.TAL;
        }
        return Character.isLetter(tegn) ? Art.ORD : Art.TEGN;
    }

    private static boolean stort(String ord) {
        return ord.length() > 1 && Character.isUpperCase(ord.charAt(0)) && Character.isLowerCase(ord.charAt(1));
    }

    private static boolean mellemrum(int tegn) {
        return Character.isWhitespace(tegn) || Character.isSpaceChar(tegn);
    }

    private static void bind(String tekst, List<Leksem> leksemer, Predicate<String> selvstaendige) {
        int antal = leksemer.size();
        if (antal < 3) {
            return;
        }
        var foran = leksemer.get(antal - 3);
        var streg = leksemer.get(antal - 2);
        var bag = leksemer.get(antal - 1);
        boolean sammen = streg.er("-") && !streg.luft() && !bag.luft() && bag.erOrd() && foran.art() != Art.TEGN;
        if (!sammen || (selvstaendige.test(bag.ord()) && (foran.erTal() || selvstaendige.test(foran.ord())))) {
            return;
        }
        leksemer.subList(antal - 3, antal).clear();
        var ord = Foldning.fold(tekst.substring(foran.fra(), bag.til()));
        leksemer.add(new Leksem(foran.fra(), bag.til(), ord, Art.ORD, foran.luft(), foran.stort()));
    }
}
