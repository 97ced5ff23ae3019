package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.util.Optional;

/** Hvad ordet foran gør ved en tid: ”inden jul” slutter før julen, og ”fra 1. marts” har ingen ende. */
enum Graense {
    HELE,
    FOER,
    TIL,
    TIL_OG_MED,
    FRA,
    FRA_OG_MED,
    EFTER,
    SIDEN;

    /** Den retning, ordet selv peger. */
    Retning retning(Retning sagt) {
        return switch (this) {
            case HELE, FRA -> sagt;
            case SIDEN -> Retning.FORTID;
            case FOER, TIL, TIL_OG_MED, FRA_OG_MED, EFTER -> sagt == Retning.NAERMEST ? Retning.FREMTID : sagt;
        };
    }

    Optional<LocalDate> start(Periode periode, LocalDate idag) {
        return switch (this) {
            case HELE, FRA, FRA_OG_MED -> Optional.of(periode.start());
            case FOER, TIL, TIL_OG_MED -> Optional.empty();
            case EFTER -> Optional.of(periode.slut().plusDays(1));
            case SIDEN -> Optional.of(erFerie(periode) ? periode.slut().plusDays(1) : periode.start());
        };
    }

    Optional<LocalDate> slut(Periode periode, LocalDate idag) {
        return switch (this) {
            case HELE, TIL_OG_MED -> Optional.of(periode.slut());
            case FOER -> Optional.of(periode.start().minusDays(1));
            case TIL -> Optional.of(erFerie(periode) ? periode.start().minusDays(1) : periode.slut());
            case FRA ->
                periode.slut().isBefore(idag) ? Optional.of(periode.slut()) : Optional.empty(); // ”tegnet fra i går”
            case FRA_OG_MED, EFTER, SIDEN -> Optional.empty();
        };
    }

    private static boolean erFerie(Periode periode) {
        return periode.korn() == Korn.FERIE;
    }
}
