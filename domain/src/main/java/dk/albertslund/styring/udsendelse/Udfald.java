package dk.albertslund.styring.udsendelse;

import java.time.Duration;

/** Hvad der blev af en levering (viden: Teams' statuskoder). */
public sealed interface Udfald {

    /** @param id det, modtageren kalder den: aktivitetens id i Teams, begivenhedens i Graph */
    record Leveret(String id) implements Udfald {}

    /** Ikke leveret; prøv igen tidligst efter {@code vent}. */
    record Senere(Duration vent, String grund) implements Udfald {}

    /** Kan ikke leveres, uanset hvor tit det prøves. */
    record Opgivet(String grund) implements Udfald {}

    /** Sendt uden et svar, der kan stoles på: den kan være nået frem. */
    record Uvis(String grund) implements Udfald {}
}
