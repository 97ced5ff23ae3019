package dk.albertslund.styring.bot.teams.gate;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** One thing that has to hold, and what it means when it does not. */
record Check(String otherwise, BooleanSupplier holds) {

    /** What the first check that does not hold means; later ones may rest on the earlier. */
    static Optional<String> first(Check... checks) {
        return Stream.of(checks)
                .filter(check -> !check.holds.getAsBoolean())
                .map(Check::otherwise)
                .findFirst();
    }
}
