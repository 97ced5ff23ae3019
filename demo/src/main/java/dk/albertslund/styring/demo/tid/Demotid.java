package dk.albertslund.styring.demo.tid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that goes as the real one, so far ahead of it as it has been put. A restart does not put it back. */
public final class Demotid extends Clock {

    public static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private final Path husket;
    private final Clock rigtig;
    private final ZoneId zone;
    private volatile Duration forspring;

    private Demotid(Path husket, Clock rigtig, ZoneId zone, Duration forspring) {
        this.husket = husket;
        this.rigtig = rigtig;
        this.zone = zone;
        this.forspring = forspring;
    }

    /** @param husket the file that remembers how far ahead it is; at first there is none */
    public static Demotid fra(Path husket) {
        return fra(husket, Clock.systemUTC());
    }

    static Demotid fra(Path husket, Clock rigtig) {
        try {
            var forspring = Files.exists(husket)
                    ? Duration.parse(Files.readString(husket).strip())
                    : Duration.ZERO;
            return new Demotid(husket, rigtig, DANMARK, forspring);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IllegalArgumentException when that is in the past, which has been already */
    void stilTil(Instant tid) {
        if (tid.isBefore(instant())) {
            throw new IllegalArgumentException("the time machine goes forward only");
        }
        forspring = Duration.between(rigtig.instant(), tid);
        try {
            Files.writeString(husket, forspring.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant instant() {
        return rigtig.instant().plus(forspring);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new Forskudt(this, other);
    }

    /** The same time read in another zone; put forward together with it. */
    private static final class Forskudt extends Clock {

        private final Demotid tid;
        private final ZoneId zone;

        Forskudt(Demotid tid, ZoneId zone) {
            this.tid = tid;
            this.zone = zone;
        }

        @Override
        public Instant instant() {
            return tid.instant();
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return tid.withZone(other);
        }
    }
}
