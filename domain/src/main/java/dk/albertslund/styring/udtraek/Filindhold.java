package dk.albertslund.styring.udtraek;

import java.util.Set;

/** Det, en fil skal indeholde. Hvad der må være i den, er afgjort, da der blev bedt om den. */
public sealed interface Filindhold {

    /**
     * Den røde tråd, tegnene og beslutningerne.
     *
     * @param enheder de enheder, det handler om; tom, når det er dem alle
     */
    record Udtraek(Set<String> enheder) implements Filindhold {
        public Udtraek {
            enheder = Set.copyOf(enheder);
        }
    }

    /** Enhederne, så de kan rettes i arket og sendes tilbage. */
    record Organisationen() implements Filindhold {}

    /** Alt, hvad huset har om den, der spørger. */
    record OmMig() implements Filindhold {}
}
