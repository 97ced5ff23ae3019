package dk.albertslund.styring.bot.billeder;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnderskriftTest {

    static final Instant NU = Instant.parse("2026-11-23T08:00:00Z");
    static final Instant UDLOEB = NU.plusSeconds(3600);
    static final String OM = "aarshjul/2026-11-23/DANSK/LYST/1a2b/æøå";

    final Underskrift vores = new Underskrift(new byte[32]);

    @Test
    void detViHarSkrevetUnderPaaKanLaesesTilDetUdloeber() {
        var underskrevet = vores.under(OM, UDLOEB);

        assertThat(underskrevet).matches("[A-Za-z0-9_.-]+");
        assertThat(vores.laes(underskrevet, NU)).contains(OM);
        assertThat(vores.laes(underskrevet, UDLOEB)).contains(OM);
        assertThat(vores.laes(underskrevet, UDLOEB.plusSeconds(1))).isEmpty();
    }

    @Test
    void enAndensUnderskriftErIkkeVores() {
        var andens = new Underskrift("en helt anden nøgle på 32 bytes!".getBytes(StandardCharsets.UTF_8));

        assertThat(vores.laes(andens.under(OM, UDLOEB), NU)).isEmpty();
    }

    @Test
    void intetKanAendresIDetUnderskrevne() {
        var dele = vores.under(OM, UDLOEB).split("\\.", 2);
        var senere = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((UDLOEB.plusSeconds(99).getEpochSecond() + " " + OM).getBytes(StandardCharsets.UTF_8));

        assertThat(vores.laes(senere + "." + dele[1], NU)).isEmpty();
        assertThat(vores.laes(dele[0] + "." + dele[1].substring(1), NU)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b.c", "æ.ø", "YWJj.YWJj", "YWJj"})
    void vroevlErIkkeUnderskrevet(String vroevl) {
        assertThat(vores.laes(vroevl, NU)).isEmpty();
    }
}
