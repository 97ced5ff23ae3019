package dk.albertslund.styring.bot.teams.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class SigningKeysTest {

    private static final Duration PATIENT = Duration.ofSeconds(5);
    private static final SigningKey ONE = key("one");

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-23T08:00:00Z"));
    private final AtomicInteger fetches = new AtomicInteger();

    @Test
    void fetchesOnceForManyMessages() {
        var keys = keys(() -> Map.of("one", ONE));

        assertThat(keys.find("one")).contains(ONE);
        assertThat(keys.find("one")).contains(ONE);
        assertThat(fetches).hasValue(1);
    }

    @Test
    void anUnknownKeyIsLookedForAtMostOnceAMinute() {
        var keys = keys(() -> Map.of("one", ONE));

        assertThat(keys.find("other")).isEmpty();
        assertThat(keys.find("another")).isEmpty();
        assertThat(fetches).hasValue(1);
        assertThat(keys.available()).isTrue();

        later(Duration.ofMinutes(2));
        assertThat(keys.find("other")).isEmpty();
        assertThat(fetches).hasValue(2);
    }

    @Test
    void aKeyThatIsNewIsFound() {
        var known = new AtomicReference<>(Map.of("one", ONE));
        var keys = keys(known::get);
        assertThat(keys.find("two")).isEmpty();

        known.set(Map.of("two", key("two")));
        later(Duration.ofMinutes(2));

        assertThat(keys.find("two")).isPresent();
        assertThat(keys.find("one")).isEmpty();
    }

    @Test
    void keysStayInUseWhileTheyCannotBeFetchedButNotForever() {
        var broken = new AtomicReference<RuntimeException>();
        var keys = keys(() -> {
            if (broken.get() != null) {
                throw broken.get();
            }
            return Map.of("one", ONE);
        });
        assertThat(keys.find("one")).isPresent();

        broken.set(new IllegalStateException("away"));
        later(Duration.ofHours(2));
        assertThat(keys.find("one")).isPresent();

        later(Duration.ofHours(23));
        assertThat(keys.find("one")).isEmpty();
        assertThat(keys.available()).isFalse();
    }

    @Test
    void aStalledEndpointHoldsUpNobodyWhoseKeyIsKnown() {
        var stalled = new CountDownLatch(1);
        var keys = new SigningKeys(
                counted(() -> {
                    if (fetches.get() > 1) {
                        await(stalled);
                    }
                    return Map.of("one", ONE);
                }),
                now::get,
                Duration.ofMillis(50));
        assertThat(keys.find("one")).isPresent();
        later(Duration.ofHours(2));

        assertThat(keys.find("one")).isPresent();
        assertThat(keys.find("unknown")).isEmpty();
        stalled.countDown();
    }

    private SigningKeys keys(Supplier<Map<String, SigningKey>> source) {
        return new SigningKeys(counted(source), now::get, PATIENT);
    }

    private Supplier<Map<String, SigningKey>> counted(Supplier<Map<String, SigningKey>> source) {
        return () -> {
            fetches.incrementAndGet();
            return source.get();
        };
    }

    private void later(Duration time) {
        now.updateAndGet(then -> then.plus(time));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static SigningKey key(String kid) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return new SigningKey(
                    kid, (RSAPublicKey) generator.generateKeyPair().getPublic(), Set.of("msteams"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
