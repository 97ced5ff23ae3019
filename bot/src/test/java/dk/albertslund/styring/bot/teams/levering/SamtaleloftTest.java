package dk.albertslund.styring.bot.teams.levering;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.udsendelse.Udfald;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SamtaleloftTest {

    private final List<Long> sent = new ArrayList<>();

    @Test
    void sevenAnswersGoOutAtOnceAndTheEighthWhenTeamsHasRoom() {
        var loft = new Samtaleloft(() -> 1);

        for (var i = 0; i < 8; i++) {
            assertThat(loft.indenfor("a:1", this::send)).isInstanceOf(Udfald.Leveret.class);
        }

        assertThat(after(6)).isLessThan(Duration.ofMillis(900));
        assertThat(after(7)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void otherConversationsDoNotWait() {
        var loft = new Samtaleloft(() -> 1);

        for (var i = 0; i < 50; i++) {
            loft.indenfor("a:" + i, this::send);
        }

        assertThat(after(49)).isLessThan(Duration.ofMillis(900));
    }

    @Test
    void whatWouldHaveToWaitForLongIsPutOffUnsent() {
        var loft = new Samtaleloft(() -> 60);
        loft.indenfor("a:1", this::send);

        assertThat(loft.indenfor("a:1", this::send))
                .isInstanceOfSatisfying(
                        Udfald.Senere.class,
                        senere -> assertThat(senere.vent()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(31)));
        assertThat(sent).hasSize(1);
    }

    private Udfald send() {
        sent.add(System.nanoTime());
        return new Udfald.Leveret("1");
    }

    private Duration after(int nr) {
        return Duration.ofNanos(sent.get(nr) - sent.getFirst());
    }
}
