package dk.albertslund.styring.udviklingsuge;

import java.util.Optional;

/**
 * Hvor et møde er nået til.
 *
 * @param oprettet begivenheden i Outlook; tom, til den er oprettet
 * @param fejl hvorfor den ikke kunne oprettes, som Graph sagde det; tom ellers
 */
public record Moedestatus(
        Moede.Id moede,
        Optional<Moedekalender.Oprettet> oprettet,
        String fejl,
        int ja,
        int maaske,
        int nej,
        int intet,
        Moedekalender.Svar lokale) {}
