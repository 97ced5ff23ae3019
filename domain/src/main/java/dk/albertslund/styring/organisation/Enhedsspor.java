package dk.albertslund.styring.organisation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * En gang, en enhed blev til, blev en anden eller holdt op.
 *
 * @param hvem navnet på den, der gjorde det
 * @param foer tom, når den blev til
 */
public record Enhedsspor(LocalDate dag, String hvem, Optional<Enhed> foer, Enhed efter) {}
