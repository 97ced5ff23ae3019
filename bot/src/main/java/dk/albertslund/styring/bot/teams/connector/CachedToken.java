package dk.albertslund.styring.bot.teams.connector;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Keeps a token until it has only some minutes left, so that an answer seldom waits for Entra. */
final class CachedToken implements TokenSource {

    interface Source {
        Dated fetch();
    }

    record Dated(String token, Instant expires) {}

    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final Source source;
    private final InstantSource clock;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile Dated held = new Dated("", Instant.EPOCH);

    CachedToken(Source source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    @Override
    public Optional<String> token() {
        if (!usable(held)) {
            renew();
        }
        return Optional.of(held.token);
    }

    private void renew() {
        fetching.lock();
        try {
            if (!usable(held)) {
                held = source.fetch();
            }
        } finally {
            fetching.unlock();
        }
    }

    private boolean usable(Dated token) {
        return token.expires.isAfter(clock.instant().plus(MARGIN));
    }
}
