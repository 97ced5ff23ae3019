package dk.albertslund.styring.organisation;

import java.util.Optional;

/**
 * En medarbejders plads hos os.
 *
 * @param afvist den plads, kataloget foreslog, og som administratoren sagde nej til; den foreslås ikke igen
 */
public record Placering(Medarbejder.Id person, Plads plads, Optional<Plads> afvist) {}
