package dk.albertslund.styring.maalplan;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Et punkt undervejs mod et mål, aftalt på forhånd (kilder/000:104).
 *
 * @param naaet den dag, den blev nået
 */
public record Milepael(Id id, Maal.Id paa, String titel, LocalDate dato, Optional<LocalDate> naaet) {

    public record Id(UUID vaerdi) {}

    public enum Tilstand {
        KOMMER,
        OVERSKREDET,
        NAAET
    }

    public static final int TITEL_LAENGDE = 200;

    public Milepael {
        titel = titel.strip();
        if (titel.isEmpty() || titel.length() > TITEL_LAENGDE) {
            throw new IllegalArgumentException("en milepæl har 1-%d tegn".formatted(TITEL_LAENGDE));
        }
    }

    public Tilstand tilstand(LocalDate idag) {
        if (naaet.isPresent()) {
            return Tilstand.NAAET;
        }
        return dato.isBefore(idag) ? Tilstand.OVERSKREDET : Tilstand.KOMMER;
    }

    public Milepael naaet(LocalDate dag) {
        return new Milepael(id, paa, titel, dato, Optional.of(dag));
    }

    /** Ens for to med samme indhold, også i et andet program; så ses det, om et kort er gammelt. */
    public String kendemaerke() {
        return Integer.toHexString(Objects.hash(paa.vaerdi(), titel, dato, naaet));
    }
}
