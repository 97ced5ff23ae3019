package dk.albertslund.styring.organisation;

import java.util.Optional;
import java.util.Set;

/**
 * En medarbejder, som kommunens katalog kender hende.
 *
 * @param enhed navnet på enheden; tomt, når kataloget ikke har det
 * @param mail adressen, der indkaldes på; aldrig brugernavnet, for de kan være forskellige
 */
public record Medarbejder(
        Id id,
        String navn,
        String fornavn,
        String mail,
        String titel,
        String enhed,
        Optional<Id> leder,
        Set<Rolle> roller,
        Set<Borgergruppe> borgergrupper) {

    /** Brugerens objekt-id i Entra; det samme i Teams og Graph. */
    public record Id(String entra) {
        public Id {
            if (entra.isBlank()) {
                throw new IllegalArgumentException("en medarbejder har et objekt-id");
            }
        }
    }

    public Medarbejder {
        roller = Set.copyOf(roller);
        borgergrupper = Set.copyOf(borgergrupper);
    }

    /** Den, vi kun kender fra Teams, fordi kataloget endnu ikke er læst. */
    public static Medarbejder ukendt(Id id, String navn) {
        var fornavn = navn.strip().split("\\s+", 2)[0];
        return new Medarbejder(id, navn, fornavn, "", "", "", Optional.empty(), Set.of(), Set.of());
    }

    public boolean er(Rolle rolle) {
        return roller.contains(rolle);
    }
}
