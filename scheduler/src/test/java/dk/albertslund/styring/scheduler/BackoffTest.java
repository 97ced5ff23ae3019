package dk.albertslund.styring.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    static final Duration ASKED = Duration.ofSeconds(17);

    final Backoff backoff = new Backoff(new Random(1));

    @Test
    void waitsAtLeastAsLongAsIsAskedAndThenEachHisOwnTime() {
        var waits =
                IntStream.range(0, 100).mapToObj(i -> backoff.after(3, ASKED)).toList();

        assertThat(waits).allSatisfy(wait -> assertThat(wait).isBetween(ASKED, ASKED.plusSeconds(8)));
        assertThat(waits.stream().distinct().count()).isGreaterThan(90);
    }

    @Test
    void neverWaitsMoreThanFiveMinutesOfItsOwn() {
        assertThat(IntStream.range(0, 100).mapToObj(i -> backoff.after(60, Duration.ZERO)))
                .allSatisfy(wait -> assertThat(wait).isBetween(Duration.ofMillis(1), Duration.ofMinutes(5)));
    }
}
