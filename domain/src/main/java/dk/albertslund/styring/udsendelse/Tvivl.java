package dk.albertslund.styring.udsendelse;

/** Hvad der gøres, når en udsendelse måske er nået frem. Teams kan ikke kende en gentagelse fra en ny besked. */
public enum Tvivl {
    /** Modtageren kender den igen, eller den ser ens ud to gange: den gøres bare om. */
    GOER_OM,
    /** Nogen venter på den: den sendes én gang til og siger det selv. */
    SEND_EN_GANG_TIL,
    /** Hellere nul end to: den lades ligge, og den næste kommer af sig selv. */
    LAD_LIGGE
}
