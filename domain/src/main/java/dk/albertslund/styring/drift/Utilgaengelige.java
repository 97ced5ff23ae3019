package dk.albertslund.styring.drift;

import java.util.List;

/**
 * De aktive medarbejdere, botten ikke kan skrive til.
 *
 * @param antal dem alle
 * @param nogle de første af dem, efter navn
 */
public record Utilgaengelige(int antal, List<Person> nogle) {

    public record Person(String navn, String enhed, Grund grund) {}

    public enum Grund {
        /** Hun har botten, men har blokeret den eller fjernet den. */
        FJERNET,
        /** Det er ikke prøvet at installere den. */
        IKKE_PROEVET,
        UKENDT_I_TEAMS,
        APP_MANGLER,
        IKKE_TILLADT,
        MIDLERTIDIGT,
        /** Installeret, men Teams har ikke lavet samtalen endnu. */
        VENTER
    }

    public Utilgaengelige {
        nogle = List.copyOf(nogle);
    }
}
