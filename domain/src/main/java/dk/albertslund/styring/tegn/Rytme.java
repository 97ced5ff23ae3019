package dk.albertslund.styring.tegn;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** Hvor tit et tegn noteres. */
public enum Rytme {
    EFTER_BEHOV(Period.ZERO),
    UGE(Period.ofWeeks(1)),
    MAANED(Period.ofMonths(1)),
    KVARTAL(Period.ofMonths(3)),
    HALVAAR(Period.ofMonths(6)),
    AAR(Period.ofYears(1));

    private final Period mellem;

    Rytme(Period mellem) {
        this.mellem = mellem;
    }

    /** Den dag, det næste notat ventes; tom, når det noteres efter behov. */
    public Optional<LocalDate> naeste(LocalDate seneste) {
        return this == EFTER_BEHOV ? Optional.empty() : Optional.of(seneste.plus(mellem));
    }
}
