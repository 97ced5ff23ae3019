package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn.Forandring;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Et tegn, der endnu ikke er gemt.
 *
 * @param id det id, tegnet får
 * @param retter kendemærket for det gemte, som kladden retter; tomt, når det er nyt
 * @param antal et tal, når tegnet er et tal; ellers er {@code tekst} en iagttagelse
 */
public record Tegnkladde(
        UUID id,
        Optional<Proevehandling.Id> paa,
        Optional<BigDecimal> antal,
        String enhed,
        String tekst,
        Optional<Forandring> forandring,
        LocalDate fra,
        LocalDate til,
        String retter) {

    /** Det, kortets knapper handler om: id'et og, for en rettelse, hvad der blev rettet i. */
    public String om() {
        return retter.isEmpty() ? id.toString() : id + "/" + retter;
    }

    public boolean erTal() {
        return antal.isPresent();
    }
}
