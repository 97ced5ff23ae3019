package dk.albertslund.styring.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** PostgreSQL's driver takes an {@link OffsetDateTime} where we mean an {@link Instant}. */
final class Times {

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private Times() {}
}
