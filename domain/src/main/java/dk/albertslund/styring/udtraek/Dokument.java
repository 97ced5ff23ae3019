package dk.albertslund.styring.udtraek;

import java.util.Set;

/**
 * Det, der lægges i en kanals filer, så de, der er i den, kan læse det sammen.
 *
 * @param om den enhed, det handler om; tom, når det er hele kommunen
 * @param enheder de enheder, der er med i det; tom, når det er dem alle
 */
public record Dokument(Slags slags, String om, Set<String> enheder) {

    private static final Set<String> PLANEN = Set.of("traad", "milepaele");
    private static final Set<String> DET_SETE = Set.of("tegn", "evalueringer");

    public enum Slags {
        MAALPLAN,
        STATUS
    }

    public Dokument {
        enheder = Set.copyOf(enheder);
    }

    /** Arket er en del af det. Hvem der rettede hvad hvornår, er ikke for en hel kanal. */
    public boolean har(Ark et) {
        return switch (slags) {
            case MAALPLAN -> PLANEN.contains(et.navn());
            case STATUS -> PLANEN.contains(et.navn()) || DET_SETE.contains(et.navn());
        };
    }
}
