package dk.albertslund.styring.maalplan;

import java.util.UUID;

/**
 * Et mål med den røde tråd op til visionen: vision › politik › målsætning › mål (kilder/000:95-110).
 *
 * @param enhed navnet på den enhed, der har målet; tomt, når alle kan arbejde med det
 */
public record Maal(Id id, String titel, String maalsaetning, String politik, String vision, String enhed) {

    public record Id(UUID vaerdi) {}

    public Maal {
        if (titel.isBlank() || maalsaetning.isBlank()) {
            throw new IllegalArgumentException("et mål har en titel og hænger på en målsætning");
        }
    }

    /** Hele vejen fra visionen, som hvert kort viser den. */
    public String roedTraad() {
        return String.join(" › ", vision, politik, maalsaetning, titel);
    }
}
