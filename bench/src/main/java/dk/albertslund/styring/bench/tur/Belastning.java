package dk.albertslund.styring.bench.tur;

import java.time.Duration;

/** How many talk at the same time, and how long Teams takes over an answer. */
record Belastning(String name, int samtaler, Duration delay) {

    /** What the waiting alone allows; without waiting there is no limit. */
    double limit() {
        return samtaler * 1e9 / delay.toNanos();
    }
}
