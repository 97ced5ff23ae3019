package dk.albertslund.styring.samtale.maal;

import dk.albertslund.styring.maalplan.Maal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * En milepæl, der endnu ikke er gemt.
 *
 * @param retter kendemærket for den gemte, som kladden retter; tomt, når den er ny
 */
public record Milepaelkladde(UUID id, Optional<Maal.Id> paa, String titel, Optional<LocalDate> dato, String retter) {

    public String om() {
        return retter.isEmpty() ? id.toString() : id + "/" + retter;
    }
}
