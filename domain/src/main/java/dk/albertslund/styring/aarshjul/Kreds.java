package dk.albertslund.styring.aarshjul;

/** De personer, en påmindelse er til. */
public enum Kreds {
    LEDERE,
    ORGANISATORER,
    /** Alle, der arbejder for en borgergruppe. */
    DELTAGERE
}
