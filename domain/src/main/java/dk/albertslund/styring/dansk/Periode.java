package dk.albertslund.styring.dansk;

import static java.time.temporal.ChronoUnit.DAYS;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;

/** Fra og med {@code start} til og med {@code slut}. */
public record Periode(LocalDate start, LocalDate slut, Korn korn) {

    public Periode {
        if (slut.isBefore(start)) {
            throw new IllegalArgumentException("perioden slutter %s, før den begynder %s".formatted(slut, start));
        }
    }

    public static Periode dag(LocalDate dag) {
        return new Periode(dag, dag, Korn.DAG);
    }

    /** Mandag til søndag i den uge, {@code dag} er i. */
    public static Periode uge(LocalDate dag) {
        var mandag = dag.with(previousOrSame(DayOfWeek.MONDAY));
        return new Periode(mandag, mandag.plusDays(6), Korn.UGE);
    }

    static Periode maaned(YearMonth maaned) {
        return maaneder(maaned, 1, Korn.MAANED);
    }

    static Periode maaneder(YearMonth foerste, int antal, Korn korn) {
        return new Periode(foerste.atDay(1), foerste.plusMonths(antal - 1).atEndOfMonth(), korn);
    }

    static Periode aar(int aar) {
        return maaneder(YearMonth.of(aar, 1), 12, Korn.AAR);
    }

    public boolean omfatter(LocalDate dag) {
        return !dag.isBefore(start) && !dag.isAfter(slut);
    }

    public long dage() {
        return DAYS.between(start, slut) + 1;
    }
}
