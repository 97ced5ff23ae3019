package dk.albertslund.styring.drift;

/** Noget, en administrator beder om, som spørger Microsoft og derfor gøres uden for samtalen. */
public enum Driftsopgave {
    SELVTEST,
    INSTALLER_IGEN
}
