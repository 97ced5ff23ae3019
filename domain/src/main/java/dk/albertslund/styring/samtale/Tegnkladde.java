package dk.albertslund.styring.samtale;

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
        LocalDate til) {}
