package dk.albertslund.styring.graph;

import com.microsoft.graph.models.DayOfWeek;
import com.microsoft.graph.models.PatternedRecurrence;
import com.microsoft.graph.models.RecurrencePattern;
import com.microsoft.graph.models.RecurrencePatternType;
import com.microsoft.graph.models.RecurrenceRange;
import com.microsoft.graph.models.RecurrenceRangeType;
import com.microsoft.graph.models.WeekIndex;
import dk.albertslund.styring.forum.Forum.Rytme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How a series repeats: on the weekday it begins on, and within a month in the week it begins in. It repeats on the Danish wall
 * clock, so that it is at nine in summer too.
 */
final class Gentagelse {

    private static final int MAANEDER_I_KVARTAL = 3;

    private Gentagelse() {}

    static PatternedRecurrence af(Rytme rytme, LocalDate foerste) {
        var gentagelse = new PatternedRecurrence();
        gentagelse.setPattern(moenster(rytme, foerste));
        var raekke = new RecurrenceRange();
        raekke.setType(RecurrenceRangeType.NoEnd);
        raekke.setStartDate(foerste);
        raekke.setRecurrenceTimeZone(Graphtid.DANSK);
        gentagelse.setRange(raekke);
        return gentagelse;
    }

    private static RecurrencePattern moenster(Rytme rytme, LocalDate foerste) {
        var moenster = new RecurrencePattern();
        moenster.setDaysOfWeek(new ArrayList<>(List.of(ugedag(foerste))));
        switch (rytme) {
            case UGE -> ugentlig(moenster, 1);
            case HVER_ANDEN_UGE -> ugentlig(moenster, 2);
            case KVARTAL -> {
                moenster.setType(RecurrencePatternType.RelativeMonthly);
                moenster.setInterval(MAANEDER_I_KVARTAL);
                moenster.setIndex(uge(foerste));
            }
            case AAR -> {
                moenster.setType(RecurrencePatternType.RelativeYearly);
                moenster.setInterval(1);
                moenster.setMonth(foerste.getMonthValue());
                moenster.setIndex(uge(foerste));
            }
        }
        return moenster;
    }

    private static DayOfWeek ugedag(LocalDate dag) {
        return switch (dag.getDayOfWeek()) {
            case MONDAY -> DayOfWeek.Monday;
            case TUESDAY -> DayOfWeek.Tuesday;
            case WEDNESDAY -> DayOfWeek.Wednesday;
            case THURSDAY -> DayOfWeek.Thursday;
            case FRIDAY -> DayOfWeek.Friday;
            case SATURDAY -> DayOfWeek.Saturday;
            case SUNDAY -> DayOfWeek.Sunday;
        };
    }

    private static void ugentlig(RecurrencePattern moenster, int hver) {
        moenster.setType(RecurrencePatternType.Weekly);
        moenster.setInterval(hver);
        moenster.setFirstDayOfWeek(DayOfWeek.Monday);
    }

    /** The fifth is not in every month, so it is the last. */
    private static WeekIndex uge(LocalDate foerste) {
        return switch ((foerste.getDayOfMonth() - 1) / 7) {
            case 0 -> WeekIndex.First;
            case 1 -> WeekIndex.Second;
            case 2 -> WeekIndex.Third;
            case 3 -> WeekIndex.Fourth;
            default -> WeekIndex.Last;
        };
    }
}
