package dk.albertslund.styring.aarshjul;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Noget i året, der ligger et andet sted end før.
 *
 * @param fase fasen, når det er en; så er det dens navn, der vises, og ikke {@code titel}
 */
public record Flyttet(
        String noegle,
        Optional<Fase.Navn> fase,
        String titel,
        LocalDate foerFra,
        LocalDate foerTil,
        LocalDate fra,
        LocalDate til) {

    /** Det modsatte. */
    public Flyttet omvendt() {
        return new Flyttet(
                noegle, fase, titel, /* foerFra= */ fra, /* foerTil= */ til, /* fra= */ foerFra, /* til= */ foerTil);
    }
}
