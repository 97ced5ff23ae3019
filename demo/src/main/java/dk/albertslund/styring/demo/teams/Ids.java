package dk.albertslund.styring.demo.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Ids of the shapes Teams uses. */
final class Ids {

    private static final AtomicLong LAST = new AtomicLong();

    private Ids() {}

    /** Messages are numbered by the millisecond, and no two get the same. */
    static String message(Instant now) {
        return Long.toString(LAST.accumulateAndGet(now.toEpochMilli(), (last, millis) -> Math.max(last + 1, millis)));
    }

    /** Events that are not messages. */
    static String event() {
        return "f:" + UUID.randomUUID();
    }

    /** As Entra names things; always the same for the same seed. */
    static String guid(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).toString();
    }

    /** Long, without meaning, and always the same for the same seed, so that a restart changes nothing. */
    static String opaque(String seed) {
        try {
            var digest = MessageDigest.getInstance("SHA-512").digest(seed.getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
