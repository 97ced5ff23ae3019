package dk.albertslund.styring.demo.tid;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Where one wants to go in time; one of the three says it.
 *
 * @param til i_morgen, naeste_hverdag or naeste_frist
 */
record Rejse(
        @Nullable LocalDateTime tid,
        @Nullable LocalDate dato,
        @Nullable String til) {

    private static final LocalTime MORGEN = LocalTime.of(9, 0);
    private static final int LAENGST_AAR = 3;

    /** @throws RejseAfvist when one cannot go there */
    LocalDateTime maal(LocalDateTime nu, Frister frister) {
        var maal = tid != null ? tid : morgen(dag(nu.toLocalDate(), frister), nu);
        if (maal.isBefore(nu)) {
            throw new RejseAfvist("Tidsmaskinen kan kun køre fremad. I demoen er det " + Dansk.tid(nu) + ".");
        }
        if (maal.isAfter(nu.plusYears(LAENGST_AAR))) {
            throw new RejseAfvist("Vælg en dato inden for %d år.".formatted(LAENGST_AAR));
        }
        return maal;
    }

    /** On the same day after nine it is now. */
    private static LocalDateTime morgen(LocalDate dag, LocalDateTime nu) {
        var morgen = dag.atTime(MORGEN);
        return dag.equals(nu.toLocalDate()) && morgen.isBefore(nu) ? nu : morgen;
    }

    private LocalDate dag(LocalDate idag, Frister frister) {
        if (dato != null) {
            return dato;
        }
        return switch (til == null ? "" : til) {
            case "i_morgen" -> idag.plusDays(1);
            case "naeste_hverdag" -> hverdagEfter(idag);
            case "naeste_frist" ->
                frister.efter(idag).orElseThrow(() -> new RejseAfvist("Der er ingen flere frister i årshjulet."));
            default ->
                throw new RejseAfvist("Skriv tid (2027-01-04T08:00), dato (2027-01-04) eller til (naeste_frist).");
        };
    }

    private static LocalDate hverdagEfter(LocalDate dato) {
        var dag = dato.plusDays(1);
        while (dag.getDayOfWeek() == DayOfWeek.SATURDAY || dag.getDayOfWeek() == DayOfWeek.SUNDAY) {
            dag = dag.plusDays(1);
        }
        return dag;
    }
}
