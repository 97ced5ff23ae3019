package dk.albertslund.styring.samtale.ord;

import dk.albertslund.styring.samtale.Sprog;
import java.util.Optional;
import java.util.Set;

/** Det sprog, nogen beder om at få svar på. */
public final class Oensketsprog {

    private static final Set<String> ENGELSK = Set.of("engelsk", "english");
    private static final Set<String> DANSK = Set.of("dansk", "danish");
    private static final Set<String> UDEN = Set.of("ikke", "not", "dont", "cannot");

    /** ”jeg taler ikke dansk” beder om engelsk. */
    public static Optional<Sprog> i(Saetning saetning) {
        boolean uden = saetning.ord().stream().anyMatch(UDEN::contains);
        if (saetning.har(ENGELSK)) {
            return Optional.of(uden ? Sprog.DANSK : Sprog.ENGELSK);
        }
        return saetning.har(DANSK) ? Optional.of(uden ? Sprog.ENGELSK : Sprog.DANSK) : Optional.empty();
    }

    private Oensketsprog() {}
}
