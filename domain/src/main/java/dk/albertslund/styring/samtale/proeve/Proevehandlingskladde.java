package dk.albertslund.styring.samtale.proeve;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.proevehandling.Ramme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * En prøvehandling, der endnu ikke er gemt.
 *
 * @param id det id, prøvehandlingen får; to tryk på Gem er derfor den samme
 * @param retter kendemærket for den gemte, som kladden retter; tomt, når den er ny
 * @param ramme målgruppe og partnere; tom, så længe der ikke spørges om dem
 */
public record Proevehandlingskladde(
        UUID id,
        String titel,
        Optional<Maal.Id> maal,
        Optional<Borgergruppe> borgergruppe,
        Optional<LocalDate> start,
        Optional<LocalDate> slut,
        String haab,
        String retter,
        Optional<Ramme> ramme) {

    public Proevehandlingskladde med(Ramme ny) {
        return new Proevehandlingskladde(id, titel, maal, borgergruppe, start, slut, haab, retter, Optional.of(ny));
    }

    public Proevehandlingskladde medTitel(String ny) {
        return new Proevehandlingskladde(id, ny, maal, borgergruppe, start, slut, haab, retter, ramme);
    }

    /** Det, kortets knapper handler om: id'et og, for en rettelse, hvad der blev rettet i. */
    public String om() {
        return retter.isEmpty() ? id.toString() : id + "/" + retter;
    }
}
