package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class TaktStoreTest {

    static final Duration APART = Duration.ofMillis(40);
    static final Duration LONGEST = Duration.ofMinutes(5);

    final JdbcClient jdbc;
    final TaktStore takt;

    TaktStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        takt = new TaktStore(jdbc);
    }

    @Test
    void theFirstPlaceIsNow() {
        var reserved = takt.reserve(25, APART, LONGEST).orElseThrow();

        assertThat(reserved.now() - reserved.first()).isBetween(0L, 500_000_000L);
    }

    @Test
    void noPlaceIsHandedOutTwiceHoweverManyAsk() throws Exception {
        var first = new ArrayList<Long>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var places : threads.invokeAll(Collections.<Callable<List<Long>>>nCopies(4, this::reserveTenTimes))) {
                first.addAll(places.get());
            }
        }
        first.sort(null);

        for (var i = 1; i < first.size(); i++) {
            assertThat(first.get(i) - first.get(i - 1)).isGreaterThanOrEqualTo(APART.toNanos() * 5);
        }
    }

    @Test
    void duringAPauseNothingIsHandedOut() {
        takt.hold(Duration.ofMinutes(1), LONGEST);

        assertThat(takt.reserve(1, APART, LONGEST)).isEmpty();
        var pause = takt.pause(LONGEST);
        assertThat(pause.until() - pause.now())
                .isBetween(
                        Duration.ofSeconds(50).toNanos(), Duration.ofMinutes(1).toNanos());
    }

    @Test
    void aShorterPauseDoesNotEndALongerOneAndNoneIsLongerThanTheLongest() {
        takt.hold(Duration.ofHours(2), LONGEST);
        takt.hold(Duration.ofSeconds(1), LONGEST);

        var pause = takt.pause(LONGEST);
        assertThat(pause.until() - pause.now()).isBetween(Duration.ofMinutes(4).toNanos(), LONGEST.toNanos());
    }

    @Test
    void aClockThatWasPutBackStopsNothing() {
        jdbc.sql(
                        "update takt set naeste = clock_timestamp() + interval '1 hour', pause = clock_timestamp() + interval '1 hour'")
                .update();

        assertThat(takt.pause(LONGEST).until()).isZero();
        var reserved = takt.reserve(1, APART, LONGEST).orElseThrow();
        assertThat(reserved.first()).isLessThanOrEqualTo(reserved.now());
    }

    private List<Long> reserveTenTimes() {
        var first = new ArrayList<Long>();
        for (var i = 0; i < 10; i++) {
            first.add(takt.reserve(5, APART, LONGEST).orElseThrow().first());
        }
        return first;
    }
}
