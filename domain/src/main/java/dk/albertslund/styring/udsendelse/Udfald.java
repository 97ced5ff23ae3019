package dk.albertslund.styring.udsendelse;

import java.time.Duration;

/** Hvad der blev af en levering (viden: Teams' statuskoder). */
public sealed interface Udfald {

    /** @param id det, modtageren kalder den: aktivitetens id i Teams, begivenhedens i Graph */
    record Leveret(String id) implements Udfald {}

    /** Ikke leveret; prøv igen tidligst efter {@code vent}. */
    record Senere(Duration vent, String grund) implements Udfald {}

    /** Som {@link Senere}, og det gælder ikke kun denne: i {@code vent} skrives der ikke til nogen, der ikke har spurgt. */
    record Droslet(Duration vent, String grund) implements Udfald {}

    /** Kan ikke leveres, uanset hvor tit det prøves. */
    record Opgivet(String grund) implements Udfald {}

    /** Samtalen kan ikke nås, før nogen skriver i den igen: botten er taget ud af den eller blokeret. */
    record Lukket(String samtale, String grund) implements Udfald {}

    /** Der er ikke længere grund til at sende den. */
    record Bortfaldet(String grund) implements Udfald {}

    /** Sendt uden et svar, der kan stoles på: den kan være nået frem. */
    record Uvis(String grund) implements Udfald {}
}
