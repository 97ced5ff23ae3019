package dk.albertslund.styring.graph.adgang;

/** What a municipality can do without. Switched off, it asks Graph for nothing and needs no permission. */
public enum Funktion {
    LOKALER,
    KALENDERE,
    FRAVAER,
    INSTALLATION,
    DOKUMENTER
}
