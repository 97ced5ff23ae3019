package dk.albertslund.styring.drift;

import java.time.LocalDateTime;

/**
 * Noget, botten af sig selv har skrevet til en person, eller ville skrive. Hvad der stod i det, hører ikke til her.
 *
 * @param hvornaar hvornår det blev afgjort, eller hvornår det skal sendes; på kommunens ur
 */
public record Afsendt(Regel regel, Tilstand tilstand, LocalDateTime hvornaar) {

    /** Det, der fik botten til at skrive. */
    public enum Regel {
        FRIST,
        EGEN,
        EVALUERING,
        SAMARBEJDE,
        GODKENDELSE,
        ANMODNING,
        VARSEL,
        ENHEDEN,
        TIL_MANGE,
        DRIFT,
        ANDET;

        /** Nøglen på det, der blev sendt, begynder med det, det betyder. */
        public static Regel af(String noegle) {
            return switch (noegle.split("/", 2)[0]) {
                case "fase", "dag" -> FRIST;
                case "egen" -> EGEN;
                case "evaluering" -> EVALUERING;
                case "samarbejde" -> SAMARBEJDE;
                case "godkend", "kommentar" -> GODKENDELSE;
                case "anmod", "svar-leder" -> ANMODNING;
                case "varsel" -> VARSEL;
                case "enhed" -> ENHEDEN;
                case "rund", "igen", "flyt" -> TIL_MANGE;
                case "katalog", "adgang", "drift" -> DRIFT;
                default -> ANDET;
            };
        }
    }

    public enum Tilstand {
        SENDT,
        VENTER,
        IKKE_FREM,
        UVIST,
        /** Der var ikke længere grund til det. */
        BORTFALDET
    }
}
