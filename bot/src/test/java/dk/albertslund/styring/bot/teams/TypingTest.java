package dk.albertslund.styring.bot.teams;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.udsendelse.Samtalested;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TypingTest {

    private static final Samtalested CHAT = new Samtalested("a:1", "https://s/", "28:app", Optional.empty());

    private final List<String> seen = new CopyOnWriteArrayList<>();

    @Test
    void aQuickAnswerNeedsNoSign() {
        try (var typing = new Typing(_ -> seen.add("sign"), Duration.ofHours(1))) {
            assertThat(typing.during(CHAT, () -> "answer")).isEqualTo("answer");
        }

        assertThat(seen).isEmpty();
    }

    @Test
    void aSlowAnswerShowsThatItIsOnItsWay() {
        var shown = new CountDownLatch(1);
        try (var typing = new Typing(_ -> shown.countDown(), Duration.ZERO)) {
            assertThat(typing.during(CHAT, () -> await(shown))).isTrue();
        }
    }

    @Test
    void theSignNeverComesAfterTheAnswer() {
        var begun = new CountDownLatch(1);
        var answered = new CountDownLatch(1);
        try (var typing = new Typing(
                _ -> {
                    begun.countDown();
                    await(answered);
                    seen.add("sign");
                },
                Duration.ZERO)) {
            typing.during(CHAT, () -> {
                await(begun);
                answered.countDown();
                return "answer";
            });
            seen.add("answer");
        }

        assertThat(seen).containsExactly("sign", "answer");
    }

    @Test
    void aSignThatFailsIsNotMissed() {
        var failed = new CountDownLatch(1);
        try (var typing = new Typing(
                _ -> {
                    failed.countDown();
                    throw new IllegalStateException("Teams is away");
                },
                Duration.ZERO)) {
            assertThat(typing.during(CHAT, () -> await(failed))).isTrue();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
