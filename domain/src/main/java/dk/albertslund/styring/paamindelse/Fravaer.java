package dk.albertslund.styring.paamindelse;

import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Instant;
import java.util.Optional;

/**
 * Den tid, en person er væk og intet skal have.
 *
 * @param til da er hun tilbage; tom, når kilden ikke har sagt hvornår
 */
public record Fravaer(Medarbejder.Id hvem, Kilde kilde, Instant fra, Optional<Instant> til) {

    public enum Kilde {
        /** Det automatiske svar i Outlook. */
        AUTOSVAR,
        SELV
    }

    public Fravaer {
        if (til.filter(tilbage -> !tilbage.isAfter(fra)).isPresent()) {
            throw new IllegalArgumentException("fraværet slutter %s, før det begynder %s".formatted(til.get(), fra));
        }
    }

    public boolean omfatter(Instant tid) {
        return !fra.isAfter(tid) && til.map(tid::isBefore).orElse(true);
    }
}
