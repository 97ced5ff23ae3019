package dk.albertslund.styring.bench.sprog;

import dk.albertslund.styring.bench.Linje;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** How many of how many. */
record Andel(String name, long part, long all) {

    static <T> Andel of(String name, List<T> all, Predicate<T> part) {
        return new Andel(name, all.stream().filter(part).count(), all.size());
    }

    Linje atLeast(double percent) {
        return line(percent, new Linje.Aim(text("at least", percent), percent() >= percent));
    }

    Linje atMost(double percent) {
        return line(percent, new Linje.Aim(text("at most", percent), percent() <= percent));
    }

    /** For the reader to know; there is no aim. */
    Linje only() {
        return new Linje(name, figure(), counts(), percent() / 100, Optional.empty());
    }

    private Linje line(double percent, Linje.Aim aim) {
        return new Linje(
                name, figure(), counts(), percent == 0 ? percent() / 100 : percent() / percent, Optional.of(aim));
    }

    private double percent() {
        return all == 0 ? 0 : 100.0 * part / all;
    }

    private String figure() {
        return String.format(Locale.ROOT, "%.1f %%", percent());
    }

    private String counts() {
        return part + " of " + all;
    }

    private static String text(String how, double percent) {
        return String.format(Locale.ROOT, "%s %.0f %%", how, percent);
    }
}
