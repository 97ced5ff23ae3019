package dk.albertslund.styring.mangel;

import dk.albertslund.styring.organisation.Ledelse.Ansat;

/** @param hos den, der kan gøre det: enhedens leder, eller den, prøvehandlingen er hos */
public record Udestaaende(Mangel mangel, Ansat hos) {}
