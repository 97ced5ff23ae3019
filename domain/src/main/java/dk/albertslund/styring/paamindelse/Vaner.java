package dk.albertslund.styring.paamindelse;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Hvornår en person vil mindes om noget.
 *
 * @param tidligst fra da af på en dag må der skrives
 * @param senest derefter er der stille til næste dag
 * @param fridage de ugedage, hun ikke er på arbejde, ud over lørdag og søndag
 * @param sommer hun vil også skrives til i skolernes sommerferie
 * @param pause intet før denne dag; den er altid sat, når der er pause
 * @param ugebrev den dag, ugens overblik kommer; tom, når hun ikke vil have det
 */
public record Vaner(
        LocalTime tidligst,
        LocalTime senest,
        Set<DayOfWeek> fridage,
        boolean sommer,
        Optional<LocalDate> pause,
        Optional<DayOfWeek> ugebrev,
        LocalTime ugebrevKl) {

    /** Den, der intet har valgt: arbejdstid, og tirsdag kl. 9 for den, der leder en enhed (drejebogens scene 6). */
    public static final DayOfWeek UGEBREV = DayOfWeek.TUESDAY;

    public static final Vaner ALMINDELIGE = new Vaner(
            LocalTime.of(8, 0),
            LocalTime.of(16, 0),
            Set.of(),
            false,
            Optional.empty(),
            Optional.empty(),
            LocalTime.of(9, 0));

    public static final Vaner LEDERS = ALMINDELIGE.medUgebrev(Optional.of(UGEBREV), ALMINDELIGE.ugebrevKl());

    public Vaner {
        fridage = Set.copyOf(fridage);
        if (!senest.isAfter(tidligst)) {
            throw new IllegalArgumentException("der må skrives fra %s til %s".formatted(tidligst, senest));
        }
    }

    public Vaner medPause(Optional<LocalDate> til) {
        return new Vaner(tidligst, senest, fridage, sommer, til, ugebrev, ugebrevKl);
    }

    public Vaner medUgebrev(Optional<DayOfWeek> dag, LocalTime kl) {
        return new Vaner(tidligst, senest, fridage, sommer, pause, dag, kl);
    }

    /** De samme, i den tid, hun arbejder. */
    public Vaner i(Arbejdstid tid) {
        var fri = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
        fri.removeAll(tid.dage());
        return new Vaner(tid.fra(), tid.til(), fri, sommer, pause, ugebrev, ugebrevKl);
    }

    public boolean holderPause(LocalDate dag) {
        return pause.filter(dag::isBefore).isPresent();
    }
}
