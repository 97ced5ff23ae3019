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
    /** Siden gives igen og igen, hver gang med et nyt link til den næste. */
    ENDELOES_SIDE,
    /** Den sidste side har hverken link til en næste eller et mærke. */
    TABT_MAERKE,
    /** En tom side, der ikke er den sidste. */
    TOM_SIDE,
    /** Den første på siden gives to gange, anden gang kun med det ændrede. */
    DUBLET,
    /** 429 på én del af et bundt; bundtet selv er 200. */
    DROSLET_DEL,
    /** 500 på én del af et bundt. */
    FEJL_I_DEL,
    /** Mødet oprettes uden Teams-link. */
    UDEN_MOEDELINK,
    /** 409 i stedet for den begivenhed, der allerede har mødets transactionId. */
    DUBLET_409,
    /** 404: kanalen har ingen mappe endnu. */
    MAPPE_MANGLER,
    /** 403: appen har ikke fået lov til teamets websted. */
    FILER_NAEGTET,
    /** 423: nogen har filen åben. */
    FIL_LAAST,
    /** 507: der er ikke plads til mere. */
    DREV_FULDT,
    /** Forbindelsen brydes midt i et stykke af en fil; noget af det er nået frem. */
    OVERFOERSEL_AFBRUDT
}
