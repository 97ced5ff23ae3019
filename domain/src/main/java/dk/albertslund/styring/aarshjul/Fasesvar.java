package dk.albertslund.styring.aarshjul;

/** Det, en leder svarer på påmindelsen om en fase. */
public enum Fasesvar {
    KLAR,
    PAA_VEJ,
    BRUG_FOR_HJAELP
}
