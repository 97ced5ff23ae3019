package dk.albertslund.styring.udviklingsuge;

import java.util.Optional;
import java.util.Set;

/**
 * Hvor et møde er nået til.
 *
 * @param oprettet begivenheden i Outlook; tom, til den er oprettet
 * @param fejl hvorfor den ikke kunne oprettes, som Graph sagde det; tom ellers
 * @param aflyst af organisatoren
 * @param omgang så mange gange er det aflyst og indkaldt igen
 * @param mangler det, der var galt ved det, sidst det blev efterset
 */
public record Moedestatus(
        Moede.Id moede,
        Optional<Moedekalender.Oprettet> oprettet,
        String fejl,
        boolean aflyst,
        int omgang,
        Set<Moedemangel> mangler,
        int ja,
        int maaske,
        int nej,
        int intet,
        Moedekalender.Svar lokale) {

    public Moedestatus {
        mangler = mangler == null ? Set.of() : Set.copyOf(mangler); // null i det, der blev gemt før
    }
}
