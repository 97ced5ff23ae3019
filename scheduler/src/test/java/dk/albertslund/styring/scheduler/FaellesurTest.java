package dk.albertslund.styring.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class FaellesurTest {

    static final long MILLI = 1_000_000;
    static final long HOUR = Duration.ofHours(1).toNanos();

    final Faellesur clock = new Faellesur();

    @Test
    void ofTheLastReadingsTheOneThatTravelledFastestCounts() {
        clock.reading(1000 * MILLI, 1030 * MILLI);
        clock.reading(2000 * MILLI, 2002 * MILLI);
        clock.reading(3000 * MILLI, 3050 * MILLI);

        assertThat(clock.here(4000 * MILLI)).isEqualTo(4002 * MILLI);
    }

    @Test
    void aReadingThatTravelledFastIsForgottenInTheEndForClocksDrift() {
        clock.reading(0, MILLI);
        for (var i = 1; i <= 16; i++) {
            clock.reading(i, i + 3 * MILLI);
        }

        assertThat(clock.here(100 * MILLI)).isEqualTo(103 * MILLI);
    }

    @Test
    void aClockThatWasPutBackOrForwardIsBelievedAtOnce() {
        clock.reading(10 * HOUR, MILLI);
        clock.reading(9 * HOUR, 2 * MILLI);
        assertThat(clock.here(9 * HOUR)).isEqualTo(2 * MILLI);

        clock.reading(12 * HOUR, 3 * MILLI);
        assertThat(clock.here(12 * HOUR)).isEqualTo(3 * MILLI);
    }
}
