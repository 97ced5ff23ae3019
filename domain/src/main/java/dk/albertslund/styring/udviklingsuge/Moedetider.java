package dk.albertslund.styring.udviklingsuge;

import dk.albertslund.styring.dansk.Helligdage;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** De tider, et møde i ugen kan ligge på: to timer inden for 9-15 på en hverdag, fra hver hele og halve time. */
final class Moedetider {

    private static final LocalTime TIDLIGST = LocalTime.of(9, 0);
    private static final LocalTime SENEST = LocalTime.of(15, 0);
    private static final Duration LAENGDE = Duration.ofHours(2);
    private static final Duration SPRING = Duration.ofMinutes(30);
    private static final int HVERDAGE = 5;

    private Moedetider() {}

    static List<Tidsrum> i(LocalDate mandag) {
        return mandag.datesUntil(mandag.plusDays(HVERDAGE))
                .filter(Helligdage::erHverdag)
                .flatMap(dag -> paa(dag).stream())
                .toList();
    }

    private static List<Tidsrum> paa(LocalDate dag) {
        var tider = new ArrayList<Tidsrum>();
        for (var start = TIDLIGST; !start.plus(LAENGDE).isAfter(SENEST); start = start.plus(SPRING)) {
            tider.add(new Tidsrum(dag.atTime(start), dag.atTime(start).plus(LAENGDE)));
        }
        return tider;
    }
}
