package dk.albertslund.styring.dansk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.IsoFields;

/** Skolernes ferie. Der arbejdes i den, men få er der. */
public record Skoleferie(Navn navn, Tid tid) {

    public enum Navn {
        VINTERFERIE,
        SOMMERFERIE,
        EFTERAARSFERIE,
        JULEFERIE
    }

    public sealed interface Tid {}

    /** Hele uger efter ISO 8601, fra mandag i den første til søndag i den sidste. */
    public record Uger(int foerste, int sidste) implements Tid {}

    /** Ligger datoen for den sidste dag før den første, slutter ferien året efter. */
    public record Datoer(MonthDay fra, MonthDay til) implements Tid {}

    /** Ferien, der begynder i {@code aar}. */
    public Periode i(int aar) {
        return switch (tid) {
            case Uger(var foerste, var sidste) ->
                new Periode(mandag(aar, foerste), mandag(aar, sidste).plusDays(6), Korn.UGE);
            case Datoer(var fra, var til) ->
                new Periode(fra.atYear(aar), til.atYear(til.isBefore(fra) ? aar + 1 : aar), Korn.DAG);
        };
    }

    /** Den 4. januar er altid i uge 1. */
    private static LocalDate mandag(int ugeaar, int uge) {
        return LocalDate.of(ugeaar, 1, 4)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, uge)
                .with(DayOfWeek.MONDAY);
    }
}
