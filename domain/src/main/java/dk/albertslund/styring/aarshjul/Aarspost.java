package dk.albertslund.styring.aarshjul;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Én post i året, som en person ser det: en fase, en begivenhed, en milepæl eller noget, hun selv har gang i.
 *
 * @param noegle ens for den samme post, også når den flyttes
 * @param fase fasen, når det er en; så er det dens navn, der vises, og ikke {@code titel}
 * @param traad den røde tråd ned til det mål, posten hører til; tom, når den ikke hører til noget
 * @param frist der skal være gjort noget senest den sidste dag
 */
public record Aarspost(
        String noegle,
        Optional<Fase.Navn> fase,
        String titel,
        Ejer ejer,
        LocalDate fra,
        LocalDate til,
        String traad,
        boolean frist) {

    private static final int KORT = 7;

    /** Den dag, der er den at huske: det korte begynder, og det lange skal være færdigt. */
    public LocalDate dag() {
        return DAYS.between(fra, til) < KORT ? fra : til;
    }

    public boolean omfatter(LocalDate dag) {
        return !dag.isBefore(fra) && !dag.isAfter(til);
    }
}
