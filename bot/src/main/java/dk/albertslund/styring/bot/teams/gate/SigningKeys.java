package dk.albertslund.styring.bot.teams.gate;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys we know. They are fetched by one thread at a time and never by the thread that asks: while Microsoft's
 * endpoint stalls, messages signed with a known key go on, and the others wait a bounded time.
 */
final class SigningKeys {

    /** Fetched again in the background once they are older than this. */
    private static final Duration FRESH = Duration.ofHours(1);
    /** Not used any more once they are older than this. */
    private static final Duration USABLE = Duration.ofHours(24);
    /** A stranger who makes up key ids must not make us hammer Microsoft. */
    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(SigningKeys.class);

    private record Loaded(Map<String, SigningKey> keys, Instant at) {}

    private final Supplier<Map<String, SigningKey>> source;
    private final InstantSource clock;
    private final Duration patience;
    private volatile Loaded loaded = new Loaded(Map.of(), Instant.MIN);
    private Instant next = Instant.MIN;
    private CountDownLatch running = new CountDownLatch(0);

    SigningKeys(Supplier<Map<String, SigningKey>> source, InstantSource clock, Duration patience) {
        this.source = source;
        this.clock = clock;
        this.patience = patience;
    }

    /** Starts fetching, so that the first message need not wait. */
    void warmUp() {
        refresh();
    }

    Optional<SigningKey> find(String kid) {
        var known = known(kid);
        if (known.isPresent()) {
            if (olderThan(FRESH)) {
                refresh();
            }
            return known;
        }
        await(refresh());
        return known(kid);
    }

    /** We have keys that may be used, so a key we do not find does not exist. */
    boolean available() {
        return !loaded.keys.isEmpty() && !olderThan(USABLE);
    }

    private Optional<SigningKey> known(String kid) {
        return available() ? Optional.ofNullable(loaded.keys.get(kid)) : Optional.empty();
    }

    private boolean olderThan(Duration age) {
        return loaded.at.isBefore(clock.instant().minus(age));
    }

    /** The fetch that is under way; a new one when there is none and it is time. Open once it is done. */
    private synchronized CountDownLatch refresh() {
        if (running.getCount() == 0 && !clock.instant().isBefore(next)) {
            running = new CountDownLatch(1);
            Thread.ofVirtual().name("keys").start(this::load);
        }
        return running;
    }

    private void load() {
        try {
            loaded = new Loaded(source.get(), clock.instant());
            done(BETWEEN);
        } catch (RuntimeException e) {
            log.warn("The keys Teams signs with could not be fetched; those we have stay in use", e);
            done(AFTER_FAILURE);
        }
    }

    private synchronized void done(Duration pause) {
        next = clock.instant().plus(pause);
        running.countDown();
    }

    private void await(CountDownLatch fetch) {
        try {
            if (!fetch.await(patience.toMillis(), MILLISECONDS)) {
                log.warn("The keys Teams signs with are slow to come");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
