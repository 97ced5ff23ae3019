package dk.albertslund.styring.organisation;

/** De borgere, et arbejde er for. Udviklingsugen samler dem, der arbejder for samme gruppe (kilder/000). */
public enum Borgergruppe {
    AELDRE,
    BOERN,
    UNGE,
    VOKSNE,
    ERHVERV
}
