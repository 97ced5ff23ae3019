package dk.albertslund.styring.evaluering;

import java.time.Instant;

/**
 * En evaluering, som den så ud, da nogen gemte den.
 *
 * @param navn den, der gemte den
 */
public record Udgave(Evaluering indhold, String navn, Instant hvornaar) {}
