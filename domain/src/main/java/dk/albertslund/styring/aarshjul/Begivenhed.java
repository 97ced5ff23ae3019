package dk.albertslund.styring.aarshjul;

import dk.albertslund.styring.dansk.Korn;
import dk.albertslund.styring.dansk.Periode;
import java.time.LocalDate;

/**
 * Noget i året, der ikke er en fase: et møde, en dag, noget jeg selv har gang i.
 *
 * @param noegle kender den i året
 * @param enhed den enhed, den er for; tom, når den er for alle, og når den er min egen
 */
public record Begivenhed(String noegle, String titel, Ejer ejer, String enhed, LocalDate fra, LocalDate til) {

    public static final int TITEL_LAENGDE = 120;

    public Begivenhed {
        titel = titel.strip();
        if (titel.isEmpty() || titel.length() > TITEL_LAENGDE) {
            throw new IllegalArgumentException(
                    "en titel har 1-%d tegn, ikke %d".formatted(TITEL_LAENGDE, titel.length()));
        }
        if (til.isBefore(fra)) {
            throw new IllegalArgumentException("%s slutter %s, før den begynder %s".formatted(titel, til, fra));
        }
    }

    boolean angaar(String en) {
        return enhed.isEmpty() || enhed.equals(en);
    }

    Begivenhed paa(Periode dage) {
        return new Begivenhed(noegle, titel, ejer, enhed, dage.start(), dage.slut());
    }

    Periode dage() {
        return new Periode(fra, til, Korn.DAG);
    }
}
