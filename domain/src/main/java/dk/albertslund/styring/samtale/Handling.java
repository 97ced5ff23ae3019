package dk.albertslund.styring.samtale;

/** Det, en knap på et kort beder om; navnet er kortets {@code verb}. */
public enum Handling {
    HJAELP,
    NY_PROEVEHANDLING,
    GEM_PROEVEHANDLING,
    RET_PROEVEHANDLING,
    NYT_TEGN,
    GEM_TEGN,
    RET_TEGN,
    VIS_MINE,
    VIS_AARSHJUL,
    FORKLAR,
    ANNULLER,
    FORTRYD,
    SVAR_FASE,
    SEND_UGE,
    VIS_UGESVAR,
    VIS_UGE,
    VIS_INDSTILLINGER,
    VAELG_SPROG,
    VIS_PERSONDATA,
    HVOR_LAENGE
}
