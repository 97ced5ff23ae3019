package dk.albertslund.styring.drift;

import java.util.List;

/** Prøver hver tilladelse af med et rigtigt kald og siger, hvad der mangler. */
public interface Selvtest {

    List<Proeve> koer();

    /**
     * @param tilladelse Microsofts navn for den
     * @param uden det, der ikke virker uden den
     * @param raad det, der retter det; tomt, når intet skal rettes
     */
    record Proeve(String tilladelse, Svar svar, String uden, String raad) {}

    enum Svar {
        VIRKER,
        MANGLER,
        /** Microsoft svarede ikke, eller svarede noget andet end ja og nej. */
        UVIST,
        SLUKKET
    }
}
