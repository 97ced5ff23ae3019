package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/** Det, tiden måles i. */
enum Enhed {
    DAG("dag dage dages day days", Period.ofDays(1)),
    UGE("uge uger uges ugers week weeks", Period.ofWeeks(1)),
    MAANED("maaned maaneder maaneds maaneders maned maneder md mdr mnd month months", Period.ofMonths(1)),
    KVARTAL("kvartal kvartaler kvartals quarter quarters", Period.ofMonths(3)),
    HALVAAR("halvaar halvaars", Period.ofMonths(6)),
    AAR("aar aars year years", Period.ofYears(1));

    static final Map<String, Enhed> ORD = ordene();
    /** ”ugen” alene er den, vi er i. */
    static final Map<String, Enhed> BESTEMT = Map.of(
            "dagen",
            DAG,
            "ugen",
            UGE,
            "maaneden",
            MAANED,
            "maanden",
            MAANED,
            "kvartalet",
            KVARTAL,
            "halvaaret",
            HALVAAR,
            "aaret",
            AAR);

    static final Map<String, Enhed> EJEFALD =
            Map.of("ugens", UGE, "maanedens", MAANED, "kvartalets", KVARTAL, "halvaarets", HALVAAR, "aarets", AAR);

    private final String ord;
    private final Period laengde;

    Enhed(String ord, Period laengde) {
        this.ord = ord;
        this.laengde = laengde;
    }

    private static Map<String, Enhed> ordene() {
        var alle = new HashMap<String, Enhed>();
        for (var enhed : values()) {
            Ordliste.af(enhed.ord).forEach(ord -> alle.put(ord, enhed));
        }
        return Map.copyOf(alle);
    }

    Period gange(int antal) {
        return laengde.multipliedBy(antal);
    }

    /** Den, {@code dag} er i. */
    Periode med(LocalDate dag) {
        var maaned = YearMonth.from(dag);
        return switch (this) {
            case DAG -> Periode.dag(dag);
            case UGE -> Periode.uge(dag);
            case MAANED -> Periode.maaned(maaned);
            case KVARTAL -> Periode.maaneder(foersteAf(maaned, 3), 3, Korn.KVARTAL);
            case HALVAAR -> Periode.maaneder(foersteAf(maaned, 6), 6, Korn.HALVAAR);
            case AAR -> Periode.aar(dag.getYear());
        };
    }

    /** Den, der er så mange senere end den, {@code dag} er i. */
    Periode med(LocalDate dag, int senere) {
        return med(med(dag).start().plus(gange(senere)));
    }

    private static YearMonth foersteAf(YearMonth maaned, int antal) {
        return maaned.withMonth((maaned.getMonthValue() - 1) / antal * antal + 1);
    }
}
