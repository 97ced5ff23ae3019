package dk.albertslund.styring.demo.doer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.bot.teams.gate.Arrival;
import dk.albertslund.styring.bot.teams.gate.Envelope;
import dk.albertslund.styring.bot.teams.gate.Verdict;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopbackGateTest {

    private static final String HERE = "http://127.0.0.1:4711/emea/";

    @Test
    void letsInWhatComesFromThisMachineAndIsAnsweredThere() {
        assertThat(verdict("127.0.0.1", List.of(), HERE)).isInstanceOf(Verdict.Admitted.class);
        assertThat(verdict("127.0.0.1", List.of(), "http://localhost:56150/_connector"))
                .isInstanceOf(Verdict.Admitted.class);
    }

    @Test
    void turnsAwayEverythingElse() {
        assertThat(verdict("192.0.2.7", List.of(), HERE)).isInstanceOf(Verdict.Refused.class);
        assertThat(verdict("127.0.0.1", List.of("Bearer x"), HERE)).isInstanceOf(Verdict.Refused.class);
        assertThat(verdict("127.0.0.1", List.of(), "https://smba.trafficmanager.net/emea/"))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(verdict("127.0.0.1", List.of(), "http://127.0.0.1@example.org/"))
                .isInstanceOf(Verdict.Refused.class);
    }

    private static Verdict verdict(String remote, List<String> authorization, String serviceUrl) {
        var body = "{\"type\":\"message\",\"serviceUrl\":\"%s\"}".formatted(serviceUrl);
        var envelope = Envelope.read(body.getBytes(UTF_8)).orElseThrow();
        return new LoopbackGate().check(new Arrival(authorization, remote, envelope));
    }
}
