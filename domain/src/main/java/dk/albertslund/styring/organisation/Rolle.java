package dk.albertslund.styring.organisation;

/** Det, en medarbejder må ud over det, alle må. Afledes af grupper og ledere i kommunens katalog. */
public enum Rolle {
    /** Har mindst én medarbejder under sig. */
    LEDER,
    /** Planlægger årshjulet og udviklingsugen. */
    ORGANISATOR,
    ADMINISTRATOR
}
