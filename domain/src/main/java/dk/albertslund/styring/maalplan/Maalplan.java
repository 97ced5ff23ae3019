package dk.albertslund.styring.maalplan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * En enheds målplan for ét år: målene med tegn, opgaver og milepæle, som de er nu.
 *
 * @param endelig den, der blev gjort færdig; tom, mens planen er en kladde
 */
public record Maalplan(String enhed, int aar, List<Punkt> punkter, Optional<Endelig> endelig) {

    public record Punkt(Maal maal, List<Milepael> milepaele) {
        public Punkt {
            milepaele = List.copyOf(milepaele);
        }
    }

    /**
     * Planen, som den så ud, da den blev gjort færdig.
     *
     * @param af navnet på den, der gjorde den færdig
     */
    public record Endelig(String af, LocalDate dag, List<Punkt> indhold) {
        public Endelig {
            indhold = List.copyOf(indhold);
        }
    }

    public enum Tilstand {
        KLADDE,
        ENDELIG,
        /** Gjort færdig, og ændret bagefter. */
        AENDRET_SIDEN
    }

    public Maalplan {
        punkter = List.copyOf(punkter);
    }

    public Tilstand tilstand() {
        return endelig.map(faerdig -> faerdig.indhold().equals(punkter) ? Tilstand.ENDELIG : Tilstand.AENDRET_SIDEN)
                .orElse(Tilstand.KLADDE);
    }

    public List<Maal> maal() {
        return punkter.stream().map(Punkt::maal).toList();
    }

    public List<Maal> udenTegn() {
        return maal().stream().filter(et -> et.tegn().isEmpty()).toList();
    }

    public List<Milepael> milepaele() {
        return punkter.stream().flatMap(punkt -> punkt.milepaele().stream()).toList();
    }

    /** Så mange mål bør en enhed højst arbejde med på én gang (kilder/000:49). */
    public boolean forMange() {
        return punkter.size() > 5;
    }
}
