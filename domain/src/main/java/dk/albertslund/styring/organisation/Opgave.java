package dk.albertslund.styring.organisation;

import java.util.UUID;

/** En prøvehandling, og hvem der har den. */
public record Opgave(UUID proevehandling, Medarbejder.Id ansvarlig) {}
