package dk.albertslund.styring.udviklingsuge;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    public Optional<Moede> moede(Moede.Id hvilket) {
        return forslag.stream()
                .map(Forslag::moede)
                .filter(moede -> moede.id().equals(hvilket))
                .findFirst();
    }

    public Ugeplan uden(Set<Moede.Id> moeder) {
        return new Ugeplan(
                id,
                mandag,
                forslag.stream().filter(et -> !moeder.contains(et.moede().id())).toList());
    }

    /** Planen med mødet, som det nu er. */
    public Ugeplan med(Moede nyt) {
        return new Ugeplan(
                id,
                mandag,
                forslag.stream()
                        .map(et -> et.moede().id().equals(nyt.id()) ? new Forslag(nyt, et.ledige(), et.ukendte()) : et)
                        .toList());
    }
}
