package dk.albertslund.styring.proevehandling;

import java.time.LocalDate;

/**
 * Hvad der kom ud af en prøvehandling, og hvad vi gør nu.
 *
 * @param laering det, andre kan bruge, i egne ord
 */
public record Afslutning(LocalDate dato, Udfald udfald, String laering) {

    /** Ingen af dem er et nederlag: at stoppe er også at vide noget. */
    public enum Udfald {
        FORTSAET,
        TILPAS,
        STOP,
        UDBRED
    }

    public static final int LAERING_LAENGDE = 2000;

    public Afslutning {
        laering = laering.strip();
        if (laering.isEmpty() || laering.length() > LAERING_LAENGDE) {
            throw new IllegalArgumentException("en læring har 1-%d tegn".formatted(LAERING_LAENGDE));
        }
    }

    String kendemaerke() {
        return String.join("\n", dato.toString(), udfald.name(), laering);
    }
}
