package dk.albertslund.styring.dansk;

/** Hvor fint en dato er sagt. */
public enum Korn {
    DAG,
    WEEKEND,
    UGE,
    MAANED,
    KVARTAL,
    HALVAAR,
    AAR,
    /** En højtid, en ferie eller en årstid. */
    FERIE,
    /** Fra et til et andet. */
    PERIODE
}
