package dk.albertslund.styring.organisation;

import java.util.Optional;

/**
 * Hvor en medarbejder hører til.
 *
 * @param enhed enhedens navn; tomt, når hun ikke har nogen
 */
public record Plads(String enhed, Optional<Medarbejder.Id> leder) {}
