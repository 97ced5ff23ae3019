package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;

/** Året efter en dato, uge eller måned: ”2027”, ”i 2027”, ”næste år”. */
final class Aarstal {

    private static final Map<String, Integer> SAGT = Map.of(
            "i aar",
            0,
            "dette aar",
            0,
            "this year",
            0,
            "naeste aar",
            1,
            "til naeste aar",
            1,
            "next year",
            1,
            "sidste aar",
            -1,
            "i fjor",
            -1,
            "last year",
            -1);

    /** Det, der kan være 2027 af. */
    private static final Set<String> TAELLES = Set.copyOf(Ordliste.af(
            "% kr kroner borgere deltagere elever boern personer medarbejdere stk timer m² besoeg husstande"));

    private Aarstal() {}

    static Tid efter(Laeser laeser, Tid.Aarlig tid) {
        return laeser.proev(Aarstal::laes).<Tid>map(tid::iAar).orElse(tid);
    }

    static Optional<ToIntFunction<LocalDate>> laes(Laeser laeser) {
        laeser.limet(",");
        var sagt = laeser.frase(SAGT);
        if (sagt.isPresent()) {
            return sagt.map(senere -> idag -> idag.getYear() + senere);
        }
        laeser.et("i", "in", "aar");
        return laeser.proev(Aarstal::fireCifre)
                .or(() -> laeser.proev(Aarstal::iOrd))
                .map(aar -> idag -> aar);
    }

    static Optional<Integer> fireCifre(Laeser laeser) {
        return laeser.tal(1900, 2099).filter(aar -> !fortsaetter(laeser));
    }

    /** ”2.027”, ”2027,5”, ”2027/28” og ”2027 kr” er ikke årstal. */
    private static boolean fortsaetter(Laeser laeser) {
        var naeste = laeser.se(0);
        boolean tal = !naeste.luft() && !laeser.se(1).luft() && laeser.se(1).erTal();
        boolean maal = TAELLES.contains(naeste.ord())
                || (naeste.erOrd() && !naeste.luft())
                || laeser.se(-2).er("§");
        return maal || (tal && (naeste.er(".") || naeste.er(",") || naeste.er("/") || naeste.er(":")));
    }

    /** ”to tusind og seksogtyve”. */
    private static Optional<Integer> iOrd(Laeser laeser) {
        if (!laeser.ord("to", "tusind", "og")) {
            return Optional.empty();
        }
        return Talord.antal(laeser.se(0).ord())
                .filter(tal -> tal < 100 && laeser.ord(laeser.se(0).ord()))
                .map(tal -> 2000 + tal);
    }

    /** ”26” i ”3/12-26”. */
    static Optional<Integer> toEllerFireCifre(Laeser laeser) {
        int cifre = laeser.se(0).ord().length();
        return cifre == 2 ? laeser.tal(0, 99).map(tal -> 2000 + tal) : laeser.tal(1900, 2099);
    }
}
