package dk.albertslund.styring.maalplan;

import java.time.LocalDate;
import java.util.Optional;

/** Hvor langt en målplan er nået gennem decembers tre faser (kilder/000:124-138). */
public enum Trin {
    INTET,
    OPLAEG,
    /** Oplægget er med i udviklingsugen eller har været det. */
    UDVIKLINGSUGE,
    /** Ugen er forbi, og en partner mangler at sige ja til et fælles mål. */
    AFVENTER,
    FAERDIG;

    /**
     * @param maal der er mål i planen
     * @param afventer en partner mangler at sige ja
     * @param endelig planen er gjort færdig
     * @param ugeFra udviklingsugens første dag
     * @param ugeTil dens sidste
     */
    public static Trin af(
            boolean maal,
            boolean afventer,
            boolean endelig,
            LocalDate idag,
            Optional<LocalDate> ugeFra,
            Optional<LocalDate> ugeTil) {
        if (endelig) {
            return FAERDIG;
        }
        if (!maal) {
            return INTET;
        }
        if (ugeFra.isEmpty() || idag.isBefore(ugeFra.get())) {
            return OPLAEG;
        }
        return afventer && ugeTil.filter(idag::isAfter).isPresent() ? AFVENTER : UDVIKLINGSUGE;
    }
}
