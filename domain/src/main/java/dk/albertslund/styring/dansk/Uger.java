package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** ”uge 50”, ”uge 48-50”, ”næste uge”. */
final class Uger {

    private static final int FLEST = 99;

    private static final Map<String, Integer> FORHOLDSVIS = Ordforraad.ordbog(Map.of(
            "denne, den her, indevaerende, this, i denne", 0,
            "naeste, den naeste, kommende, den kommende, next, naestkommende", 1,
            "sidste, forrige, den forrige, foregaaende, last, previous", -1,
            "naestnaeste", 2));

    private static final List<Laeser.Regel<Tid>> REGLER = List.of(Uger::enUge, Uger::flereUger);

    private Uger() {}

    static Optional<Tid> laes(Laeser laeser) {
        return laeser.laengste(REGLER);
    }

    static Optional<Tid> forholdsvis(Laeser laeser) {
        return laeser.frase(FORHOLDSVIS)
                .filter(senere -> laeser.et("uge", "week"))
                .map(senere -> Tid.fast(idag -> Enhed.UGE.med(idag, senere)));
    }

    static Tid.Aarlig uge(int nummer) {
        return Tid.aarlig(aar -> findes(nummer, aar) ? Optional.of(Periode.uge(iUge(nummer, aar))) : Optional.empty());
    }

    private static LocalDate iUge(int nummer, int aar) {
        return LocalDate.of(aar, 1, 4).with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, nummer);
    }

    private static boolean findes(int nummer, int aar) {
        ValueRange uger = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(LocalDate.of(aar, 1, 4));
        return uger.isValidIntValue(nummer);
    }

    private static Optional<Integer> nummer(Laeser laeser) {
        return laeser.tal(0, FLEST)
                .filter(nummer -> !laeser.se(0).er("%") && !laeser.se(0).er(":"));
    }

    private static boolean uge(Laeser laeser) {
        boolean uge = laeser.et("uge", "ugerne", "uger", "kalenderuge", "ugenr", "ugenummer", "week", "weeks");
        if (uge) {
            laeser.limet(".");
            laeser.et("nr", "nummer");
        }
        return uge;
    }

    private static Optional<Tid> enUge(Laeser laeser) {
        if (!uge(laeser)) {
            return Optional.empty();
        }
        return nummer(laeser).map(nummer -> Aarstal.efter(laeser, uge(nummer)));
    }

    /** ”uge 48-50”, ”uge 2 til uge 8”, ”ugerne 3, 4 og 5”. */
    private static Optional<Tid> flereUger(Laeser laeser) {
        var foerste = uge(laeser) ? nummer(laeser) : Optional.<Integer>empty();
        if (foerste.isEmpty()) {
            return Optional.empty();
        }
        int sidste = laeser.proev(Uger::til).orElseGet(() -> sidsteIRad(laeser, foerste.get()));
        return sidste == foerste.get()
                ? Optional.empty()
                : Optional.of(new FraTil(uge(foerste.get()), Aarstal.efter(laeser, uge(sidste))));
    }

    private static Optional<Integer> til(Laeser laeser) {
        if (!streg(laeser) && !laeser.et("til", "to")) {
            return Optional.empty();
        }
        uge(laeser);
        return nummer(laeser);
    }

    private static int sidsteIRad(Laeser laeser, int nummer) {
        return laeser.proev(l -> naesteIRad(l, nummer + 1))
                .map(naeste -> sidsteIRad(laeser, naeste))
                .orElse(nummer);
    }

    private static Optional<Integer> naesteIRad(Laeser laeser, int naeste) {
        boolean skilt = laeser.limet(",") || laeser.et("og", "and", "+", "&", "/");
        if (!skilt) {
            return Optional.empty();
        }
        laeser.et("og");
        uge(laeser);
        return laeser.tal(naeste, naeste);
    }

    static boolean streg(Laeser laeser) {
        return laeser.et("-", "–", "—");
    }
}
