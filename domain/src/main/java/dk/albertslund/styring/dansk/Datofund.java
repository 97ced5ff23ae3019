package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Noget om tid, fundet i en sætning fra og med tegn nummer {@code fra} til {@code til}. */
public sealed interface Datofund {

    int fra();

    int til();

    /**
     * En dag eller en periode.
     *
     * @param start første dag; tom, når kun slutningen er sagt: ”inden jul”
     * @param slut sidste dag, som er med; tom, når kun begyndelsen er sagt: ”fra 1. marts”
     * @param klokken når der er sagt et klokkeslæt til dagen
     * @param alternativer andre rimelige læsninger: ”næste fredag” kan også være ugen efter. Er der nogen, så spørg.
     */
    record Dato(
            int fra,
            int til,
            Optional<LocalDate> start,
            Optional<LocalDate> slut,
            Korn korn,
            Optional<LocalTime> klokken,
            List<Periode> alternativer)
            implements Datofund {

        public Dato {
            alternativer = List.copyOf(alternativer);
            if (start.isEmpty() && slut.isEmpty()) {
                throw new IllegalArgumentException("en dato har en start, en slut eller begge");
            }
        }

        /** Dagen selv, når der er tale om netop én. */
        public Optional<LocalDate> dag() {
            return start.equals(slut) ? start : Optional.empty();
        }

        /** Den dag, en frist skal have: den sidste, hvis der er en. */
        public LocalDate frist() {
            return slut.or(() -> start).orElseThrow();
        }

        /** Den dag, noget begynder: den første, hvis der er en. */
        public LocalDate begyndelse() {
            return start.or(() -> slut).orElseThrow();
        }
    }

    /** ”6 uger”, uden at det er sagt hvornår. */
    record Varighed(int fra, int til, Period varighed) implements Datofund {}

    /** ”31. februar” eller ”uge 54”: ment som en dato, men findes ikke. */
    record FindesIkke(int fra, int til, String tekst) implements Datofund {}
}
