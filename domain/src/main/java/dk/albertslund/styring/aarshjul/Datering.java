package dk.albertslund.styring.aarshjul;

import dk.albertslund.styring.aarshjul.Dagsregel.Arbejdsdage;
import dk.albertslund.styring.aarshjul.Dagsregel.Dato;
import dk.albertslund.styring.aarshjul.Dagsregel.IUge;
import dk.albertslund.styring.aarshjul.Dagsregel.Ugedag;
import dk.albertslund.styring.dansk.Arbejdskalender;
import dk.albertslund.styring.dansk.Korn;
import dk.albertslund.styring.dansk.Periode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/** Regner regler om til dage i ét årshjul; det, der tælles fra noget andet, efter det andet. */
final class Datering {

    private final int aar;
    private final Arbejdskalender kalender;
    private final Map<String, Regel> regler;
    private final Map<String, Periode> faste;
    private final Set<String> undervejs = new LinkedHashSet<>();

    /** @param faste det, der ligger fast og ikke skal regnes ud */
    Datering(int aar, Arbejdskalender kalender, Map<String, Regel> regler, Map<String, Periode> faste) {
        this.aar = aar;
        this.kalender = kalender;
        this.regler = Map.copyOf(regler);
        this.faste = new HashMap<>(faste);
    }

    /** @throws IllegalArgumentException når det tælles fra noget, der ikke er der, eller fra sig selv */
    Periode af(String noegle) {
        var fast = faste.get(noegle);
        if (fast != null) {
            return fast;
        }
        var regel = Optional.ofNullable(regler.get(noegle))
                .orElseThrow(() -> new IllegalArgumentException("intet i årshjulet hedder " + noegle));
        if (!undervejs.add(noegle)) {
            throw new IllegalArgumentException("reglerne går i ring: %s".formatted(undervejs));
        }
        var fra = dag(regel.fra());
        var til = dag(regel.til());
        undervejs.remove(noegle);
        var periode = udenFridage(fra, til);
        faste.put(noegle, periode);
        return periode;
    }

    /** Den sidste dag er altid en arbejdsdag. */
    private Periode udenFridage(LocalDate fra, LocalDate til) {
        var frist = kalender.senest(til);
        return new Periode(frist.isBefore(fra) ? frist : fra, frist, Korn.DAG);
    }

    private LocalDate dag(Dagsregel regel) {
        return switch (regel) {
            case Dato(var dag) -> foersteGang(dag::atYear);
            case Ugedag(var nummer, var ugedag, var maaned) ->
                foersteGang(et -> YearMonth.of(et, maaned)
                        .atDay(1)
                        .with(
                                nummer == 0
                                        ? TemporalAdjusters.lastInMonth(ugedag)
                                        : TemporalAdjusters.dayOfWeekInMonth(nummer, ugedag)));
            case IUge(var uge, var ugedag) -> foersteMandag(uge).with(ugedag);
            case Arbejdsdage(var antal, var fra) -> kalender.flyt(antal < 0 ? af(fra).start() : af(fra).slut(), antal);
        };
    }

    private LocalDate foersteMandag(int uge) {
        return foersteGang(et -> LocalDate.of(et, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, uge)
                .with(DayOfWeek.MONDAY));
    }

    /** Første gang fra og med årshjulets begyndelse: november 2026 hører til 2027. */
    private LocalDate foersteGang(IntFunction<LocalDate> dag) {
        var aaretFoer = dag.apply(aar - 1);
        return aaretFoer.isBefore(Aarshjul.begynder(aar)) ? dag.apply(aar) : aaretFoer;
    }
}
