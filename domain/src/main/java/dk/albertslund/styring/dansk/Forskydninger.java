package dk.albertslund.styring.dansk;

import dk.albertslund.styring.dansk.Tid.Loesning;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Så og så længe fra noget: ”om 14 dage”, ”for tre uger siden”, ”to dage efter påske”. */
final class Forskydninger {

    private static final int MINUTTER_PAA_ET_DOEGN = 24 * 60;

    private static final List<Laeser.Regel<Tid>> REGLER = List.of(
            Forskydninger::om,
            Forskydninger::efter,
            Forskydninger::omTimer,
            Forskydninger::siden,
            Forskydninger::timerSiden,
            Forskydninger::fraNoget,
            Forskydninger::dagenEfter,
            Forskydninger::iDagOm);

    private static final Map<String, Enhed> BESTEMT = Map.of(
            "dagen",
            Enhed.DAG,
            "ugen",
            Enhed.UGE,
            "maaneden",
            Enhed.MAANED,
            "the day",
            Enhed.DAG,
            "the week",
            Enhed.UGE);

    private Forskydninger() {}

    static Optional<Tid> laes(Laeser laeser) {
        return laeser.laengste(REGLER);
    }

    private static Optional<Tid> om(Laeser laeser) {
        if (!laeser.et("om", "in")) {
            return Optional.empty();
        }
        return Varigheder.laes(laeser).map(varighed -> {
            if (!laeser.ord("fra", "nu")) {
                laeser.ord("fra", "i", "dag");
            }
            return new Tid.Fast(idag -> Optional.of(frem(idag, varighed)));
        });
    }

    /** ”efter 5 dage”; ”efter 5 dages pause” handler om pausen. */
    private static Optional<Tid> efter(Laeser laeser) {
        if (!laeser.et("efter", "after")) {
            return Optional.empty();
        }
        return Varigheder.laes(laeser)
                .filter(varighed ->
                        !laeser.se(-1).ord().endsWith("s") || laeser.se(-1).er("days"))
                .map(varighed -> Tid.dag(idag -> idag.plus(varighed)));
    }

    /** ”om 8 dage” siges både om otte dage og om en uge. */
    private static Loesning frem(LocalDate idag, Period varighed) {
        var dag = Periode.dag(idag.plus(varighed));
        return new Loesning(
                dag, varighed.equals(Period.ofDays(8)) ? List.of(Periode.dag(idag.plusWeeks(1))) : List.of());
    }

    private static Optional<Tid> omTimer(Laeser laeser) {
        if (!laeser.et("om", "in")) {
            return Optional.empty();
        }
        return Varigheder.minutter(laeser)
                .map(minutter -> Tid.dag(idag -> idag.plusDays(minutter / MINUTTER_PAA_ET_DOEGN)));
    }

    private static Optional<Tid> siden(Laeser laeser) {
        laeser.ord("for");
        return Varigheder.laes(laeser)
                .filter(varighed -> laeser.et("siden", "ago"))
                .map(varighed -> Tid.dag(idag -> idag.minus(varighed)));
    }

    private static Optional<Tid> timerSiden(Laeser laeser) {
        laeser.ord("for");
        var minutter = Varigheder.minutter(laeser);
        boolean siden = minutter.isPresent() && laeser.et("siden", "ago");
        if (!siden && !laeser.ord("fra", "nu")) {
            return Optional.empty();
        }
        return minutter.map(antal -> Tid.dag(idag -> idag.plusDays((siden ? -antal : antal) / MINUTTER_PAA_ET_DOEGN)));
    }

    private static Optional<Tid> fraNoget(Laeser laeser) {
        var varighed = Varigheder.laes(laeser);
        if (varighed.isEmpty()) {
            return Optional.empty();
        }
        boolean foer = laeser.et("foer", "inden", "before");
        if (!foer && !laeser.et("efter", "fra", "after", "from")) {
            return Optional.empty();
        }
        return laeser.laengste(List.<Laeser.Regel<Tid>>of(Forskydninger::nu, Enkelttider::medForholdsord))
                .map(tid -> tid.med(periode -> Periode.dag(
                        foer
                                ? periode.start().minus(varighed.get())
                                : periode.slut().plus(varighed.get()))));
    }

    private static Optional<Tid> nu(Laeser laeser) {
        return laeser.et("nu", "now") ? Optional.of(Tid.dag(idag -> idag)) : Optional.empty();
    }

    /** ”dagen efter påske”, ”ugen før jul”. */
    private static Optional<Tid> dagenEfter(Laeser laeser) {
        var enhed = laeser.frase(BESTEMT);
        if (enhed.isEmpty()) {
            return Optional.empty();
        }
        boolean foer = laeser.et("foer", "inden", "before") || laeser.ord("op", "til");
        if (!foer && !laeser.et("efter", "after")) {
            return Optional.empty();
        }
        return Enkelttider.medForholdsord(laeser).map(tid -> tid.med(periode -> nabo(periode, enhed.get(), foer)));
    }

    /** ”ugen efter påske” er den, der har 2. påskedag, når hverdagene i den er efter. */
    private static Periode nabo(Periode periode, Enhed enhed, boolean foer) {
        if (enhed == Enhed.UGE) {
            return Periode.uge(
                    foer ? periode.start().minusDays(6) : periode.slut().plusDays(6));
        }
        return foer ? enhed.med(periode.start(), -1) : enhed.med(periode.slut(), 1);
    }

    /** ”i dag om 14 dage”. */
    private static Optional<Tid> iDagOm(Laeser laeser) {
        var dag = Enkelttider.relativDag(laeser);
        if (dag.isEmpty() || !laeser.ord("om")) {
            return Optional.empty();
        }
        return Varigheder.laes(laeser)
                .map(varighed ->
                        dag.get().med(periode -> Periode.dag(periode.start().plus(varighed))));
    }
}
