package dk.albertslund.styring.samtale;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * En prøvehandling, der endnu ikke er gemt.
 *
 * @param id det id, prøvehandlingen får; to tryk på Gem er derfor den samme
 */
public record Proevehandlingskladde(
        UUID id,
        String titel,
        Optional<Maal.Id> maal,
        Optional<Borgergruppe> borgergruppe,
        Optional<LocalDate> start,
        Optional<LocalDate> slut,
        String haab) {}
