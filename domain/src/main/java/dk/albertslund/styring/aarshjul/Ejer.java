package dk.albertslund.styring.aarshjul;

/** Dem, noget i årshjulet er for. */
public enum Ejer {
    KOMMUNALBESTYRELSE,
    LEDELSE,
    ENHED,
    MIG
}
