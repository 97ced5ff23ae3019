package dk.albertslund.styring.dansk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** Kalenderen, som en arbejdsplads ser den. */
public final class Helligdage {

    private Helligdage() {}

    public static Optional<Helligdag> den(LocalDate dag) {
        return Arrays.stream(Helligdag.values())
                .filter(helligdag -> helligdag.i(dag.getYear()).equals(dag))
                .findFirst();
    }

    /** Mandag til fredag, når det ikke er helligdag. */
    public static boolean erHverdag(LocalDate dag) {
        return dag.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && den(dag).isEmpty();
    }

    public static LocalDate hverdagFra(LocalDate dag) {
        return erHverdag(dag) ? dag : hverdagFra(dag.plusDays(1));
    }

    /** Samme dag, når den er hverdag; ellers den nærmeste hverdag før. */
    public static LocalDate hverdagTil(LocalDate dag) {
        return erHverdag(dag) ? dag : hverdagTil(dag.minusDays(1));
    }
}
