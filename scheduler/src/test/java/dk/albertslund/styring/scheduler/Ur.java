package dk.albertslund.styring.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until a test moves it. */
public final class Ur extends Clock {

    private static final ZoneId KOEBENHAVN = ZoneId.of("Europe/Copenhagen");

    private volatile Instant now;

    public Ur(String now) {
        this.now = Instant.parse(now);
    }

    public void frem(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return KOEBENHAVN;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
