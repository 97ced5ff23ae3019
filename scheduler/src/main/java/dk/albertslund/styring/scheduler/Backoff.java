package dk.albertslund.styring.scheduler;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long to wait before the next try: as long as the receiver asks, and then anything up to twice the last bound, so that
 * many who were turned away at once do not come back at once.
 */
record Backoff(RandomGenerator random) {

    private static final Duration LONGEST = Duration.ofMinutes(5);

    /** @param atLeast what the receiver asked for (Retry-After) */
    Duration after(int attempts, Duration atLeast) {
        var bound = Math.min(LONGEST.toMillis(), 1000L << Math.min(attempts, 20));
        return atLeast.plusMillis(random.nextLong(bound) + 1);
    }
}
