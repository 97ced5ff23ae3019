package dk.albertslund.styring.samtale.ord;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.samtale.Sprog;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkriftsprogTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show my trial actions",
                "What is a trial action?",
                "new trial action: reading buddies from next Monday until the end of March",
                "remind me in two weeks to collect signs",
                "I’m not sure what to do with it",
                "hello",
                "Thanks!",
                "undo",
                "we saw eight people at the cafe yesterday",
                "what's due this month?"
            })
    void engelskErEngelsk(String tekst) {
        assertThat(Skriftsprog.af(tekst)).contains(Sprog.ENGELSK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "vis mine prøvehandlinger",
                "vis mine proevehandlinger",
                "HVAD MANGLER VI",
                "hej",
                "show me min målplan",
                "lav en reminder om en måned",
                "kan du sende det til my team",
                "to do til jul",
                "the wheel, vis det"
            })
    void danskErDanskOgsaaMedEngelskeOrdI(String tekst) {
        assertThat(Skriftsprog.af(tekst)).contains(Sprog.DANSK);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "42", "ok", "👍", "Walk and talk", "status", "Reading buddies", "stop", "GDPR", "14-10-2026"
            })
    void detDerKanVaereBeggeDeleErIngenAfDem(String tekst) {
        assertThat(Skriftsprog.af(tekst)).isEmpty();
    }
}
