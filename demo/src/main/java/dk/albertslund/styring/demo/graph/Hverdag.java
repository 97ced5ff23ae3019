package dk.albertslund.styring.demo.graph;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Opdigtede aftaler i en kalender: faste møder hver uge, enkelte andre, og nu og da en uges ferie. */
final class Hverdag {

    private static final int FERIE_HVER = 18;
    private static final int FAST_PCT = 45;
    private static final int ENKELT_PCT = 35;
    private static final int FOERSTE_TIME = 8;
    private static final int TIMER = 7;

    private Hverdag() {}

    static List<Aftale> den(LocalDate dag, String mail, boolean lokale) {
        if (dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return List.of();
        }
        var uge = mail + dag.get(IsoFields.WEEK_BASED_YEAR) + "-" + dag.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        if (!lokale && tal(uge + "ferie").nextInt(FERIE_HVER) == 0) {
            return List.of(aftale(dag, LocalTime.of(8, 0), 8 * 60, "oof"));
        }
        var aftaler = new ArrayList<Aftale>();
        var fast = tal(mail + dag.getDayOfWeek());
        if (fast.nextInt(100) < FAST_PCT) {
            aftaler.add(moede(dag, fast));
        }
        var enkelt = tal(mail + dag);
        if (enkelt.nextInt(100) < ENKELT_PCT) {
            aftaler.add(moede(dag, enkelt));
        }
        return aftaler;
    }

    private static Aftale moede(LocalDate dag, SplittableRandom tal) {
        var start = LocalTime.of(FOERSTE_TIME + tal.nextInt(TIMER), 30 * tal.nextInt(2));
        return aftale(dag, start, 30 * (1 + tal.nextInt(3)), "busy");
    }

    private static Aftale aftale(LocalDate dag, LocalTime start, int minutter, String status) {
        var fra = dag.atTime(start).atZone(Tider.DANMARK);
        return new Aftale(fra, fra.plusMinutes(minutter), status);
    }

    private static SplittableRandom tal(String af) {
        return new SplittableRandom(af.hashCode());
    }
}
