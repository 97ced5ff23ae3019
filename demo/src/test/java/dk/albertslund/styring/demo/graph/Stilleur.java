package dk.albertslund.styring.demo.graph;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands still until it is moved. */
final class Stilleur extends Clock {

    private final AtomicReference<Instant> nu;

    Stilleur(String nu) {
        this.nu = new AtomicReference<>(Instant.parse(nu));
    }

    void frem(Duration hvorLangt) {
        nu.updateAndGet(foer -> foer.plus(hvorLangt));
    }

    @Override
    public Instant instant() {
        return nu.get();
    }

    @Override
    public ZoneId getZone() {
        return Tider.DANMARK;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return fixed(nu.get(), zone);
    }
}
