package dk.albertslund.styring.udviklingsuge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Et forslag til en udviklingsuge: ét møde for hver borgergruppe (flere, når de er over 500). */
public record Ugeplan(Id id, LocalDate mandag, List<Forslag> forslag) {

    public record Id(UUID vaerdi) {}

    /**
     * @param ledige så mange af deltagerne er ledige i hele mødets tid
     * @param ukendte så mange deltageres kalender kunne ikke læses
     */
    public record Forslag(Moede moede, int ledige, int ukendte) {}

    public Ugeplan {
        if (mandag.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException("en udviklingsuge begynder en mandag, ikke " + mandag);
        }
        forslag = List.copyOf(forslag);
    }
}
