package dk.albertslund.styring.evaluering;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.albertslund.styring.dansk.Helligdage;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.proevehandling.Ramme.Spoerges;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Hvornår der spørges til en prøvehandling, mens den kører: midtvejs og til sidst (kilder/001:185), og ind imellem kort.
 * Alle dage er hverdage.
 *
 * @param slut sidste dag, den kører
 * @param imellem hvor tit der spørges kort
 */
public record Rytme(LocalDate start, LocalDate slut, Spoerges imellem) {

    /** Det, der giver anledning til at spørge. */
    public enum Anledning {
        CHECKIN,
        MIDTVEJS,
        SLUT
    }

    /** Så tæt på de to store spørgsmål stilles det lille ikke. */
    private static final int NAER = 10;

    /** Så kort tid er midtvejs og slut det samme. */
    private static final int KORT = 14;

    public static Rytme af(Proevehandling en) {
        return new Rytme(
                en.start(), en.slut(), en.ramme().flatMap(Ramme::spoerges).orElse(Spoerges.HVER_MAANED));
    }

    public Optional<Anledning> den(LocalDate dag) {
        if (dag.equals(sidst())) {
            return Optional.of(Anledning.SLUT);
        }
        if (midtvejs().filter(dag::equals).isPresent()) {
            return Optional.of(Anledning.MIDTVEJS);
        }
        return checkins().anyMatch(dag::equals) ? Optional.of(Anledning.CHECKIN) : Optional.empty();
    }

    /** Den første dag efter {@code dag}, der spørges; tom, når der er spurgt til sidst. */
    public Optional<LocalDate> naeste(LocalDate dag) {
        return Stream.concat(checkins(), Stream.concat(midtvejs().stream(), Stream.of(sidst())))
                .filter(dag::isBefore)
                .min(LocalDate::compareTo);
    }

    public LocalDate sidst() {
        return Helligdage.hverdagTil(slut);
    }

    /** Tom, når den er så kort, at det er nok at spørge til sidst. */
    public Optional<LocalDate> midtvejs() {
        long dage = DAYS.between(start, slut);
        return dage < KORT ? Optional.empty() : Optional.of(Helligdage.hverdagTil(start.plusDays(dage / 2)));
    }

    /** Fredag i den anden uge, og siden så tit, som det er valgt. */
    public Stream<LocalDate> checkins() {
        if (imellem == Spoerges.IKKE_IMELLEM) {
            return Stream.empty();
        }
        var foerste = start.plusWeeks(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
        return Stream.iterate(foerste, dag -> dag.isBefore(slut), dag -> dag.plusWeeks(imellem.uger()))
                .map(Helligdage::hverdagTil)
                .filter(dag -> DAYS.between(dag, sidst()) > NAER)
                .filter(dag -> midtvejs()
                        .filter(midt -> Math.abs(DAYS.between(dag, midt)) <= NAER)
                        .isEmpty());
    }
}
