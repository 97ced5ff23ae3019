package dk.albertslund.styring.paamindelse;

import dk.albertslund.styring.organisation.Medarbejder;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * Hvornår en person arbejder, som hendes kalender siger det. Det gælder, indtil hun selv har valgt, hvornår hun vil mindes
 * om noget.
 *
 * @param dage mindst én
 */
public record Arbejdstid(Medarbejder.Id hvem, LocalTime fra, LocalTime til, Set<DayOfWeek> dage) {

    public Arbejdstid {
        dage = Set.copyOf(dage);
        if (!kanBruges(fra, til, dage)) {
            throw new IllegalArgumentException("der arbejdes fra %s til %s på %s".formatted(fra, til, dage));
        }
    }

    /** En nattevagt, der slutter næste dag, siger ikke, hvornår på dagen der må skrives. */
    public static boolean kanBruges(LocalTime fra, LocalTime til, Set<DayOfWeek> dage) {
        return til.isAfter(fra) && !dage.isEmpty();
    }
}
