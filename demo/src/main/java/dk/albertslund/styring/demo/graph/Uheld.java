package dk.albertslund.styring.demo.graph;

/** Noget, der kan gå galt hos Graph, og som kan bestilles. */
public enum Uheld {
    /** Begivenheden bliver oprettet, men svaret er 504. */
    OPRETTET_MEN_504,
    /** 429 med Retry-After, og intet sker. */
    DROSLET,
    /** 403: postkassen er uden for det, appen må. */
    NAEGTET,
    /** 410 på et delta-mærke. */
    MAERKE_UDLOEBET,
    /** Mødet oprettes uden Teams-link. */
    UDEN_MOEDELINK,
    /** 409 i stedet for den begivenhed, der allerede har mødets transactionId. */
    DUBLET_409
}
