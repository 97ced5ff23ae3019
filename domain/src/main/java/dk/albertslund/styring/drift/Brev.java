package dk.albertslund.styring.drift;

import java.time.LocalDate;

/**
 * Et dødt brev: noget, der ikke kom frem, eller som det er uvist om kom frem, og som ikke prøves mere af sig selv. Hvad der
 * stod i det, hører ikke til her.
 *
 * @param til modtagerens navn; tomt, når det ikke er til en person
 * @param uvist det kan være nået frem
 */
public record Brev(long nr, Art art, String til, String grund, LocalDate dag, boolean uvist) {

    public enum Art {
        SVAR,
        ERINDRING,
        BESKED,
        UGE,
        INDKALDELSE
    }
}
