package dk.albertslund.styring.bot.raad;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.albertslund.styring.bot.Indgaaende;
import dk.albertslund.styring.forstaaelse.Tyder;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Besked;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.udsendelse.Samtalested;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HttpRaadgiverTest {

    /** Modellen er i tvivl om den; testen siger til, når det ændrer sig. */
    static final String I_TVIVL = "kan du lige ordne det der med Poul Jensen 4217";

    final AtomicReference<String> spurgt = new AtomicReference<>("");
    final CountDownLatch slip = new CountDownLatch(1);
    HttpServer tjeneste;
    String svar = "{}";
    boolean langsom;

    @BeforeEach
    void aabn() throws IOException {
        tjeneste = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tjeneste.createContext("/raad", kald -> {
            spurgt.set(new String(kald.getRequestBody().readAllBytes(), UTF_8));
            if (langsom) {
                vent();
            }
            kald.sendResponseHeaders(200, svar.getBytes(UTF_8).length);
            kald.getResponseBody().write(svar.getBytes(UTF_8));
            kald.close();
        });
        tjeneste.start();
    }

    @AfterEach
    void luk() {
        slip.countDown();
        tjeneste.stop(0);
    }

    @Test
    void raadetErEnNyRaekkefoelgeForDeSamme() {
        var bud = Tyder.laert().tvivl(I_TVIVL).orElseThrow().bud();
        var vendt = List.of(bud.get(2), bud.get(0), bud.get(1));
        svar = "{\"bud\": [\"%s\", \"%s\", \"%s\"]}"
                .formatted(
                        vendt.get(0).navn(), vendt.get(1).navn(), vendt.get(2).navn());

        assertThat(raadgiver(Duration.ofSeconds(10)).raadfoer(skrevet(I_TVIVL)).raad())
                .isEqualTo(vendt);
    }

    @Test
    void intetOmNogenForladerHuset() {
        raadgiver(Duration.ofSeconds(10)).raadfoer(skrevet(I_TVIVL));

        assertThat(spurgt.get()).contains("lige").doesNotContain("poul", "Poul", "jensen", "4217", "anna");
    }

    @Test
    void denDerErSikkerSpoergerIkke() {
        raadgiver(Duration.ofSeconds(10)).raadfoer(skrevet("vis årshjulet"));

        assertThat(spurgt.get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}", "ikke json", "{\"bud\": [\"slet_alt\"]}", "{\"bud\": [\"hilsen\", \"hilsen\", \"hilsen\"]}"
            })
    void etSvarDerIkkeErEtRaadErIntetSvar(String ubrugeligt) {
        svar = ubrugeligt;

        assertThat(raadgiver(Duration.ofSeconds(10)).raadfoer(skrevet(I_TVIVL)).raad())
                .isEmpty();
    }

    @Test
    void ingenVenterPaaEtRaad() {
        langsom = true;

        assertThat(raadgiver(Duration.ofMillis(50)).raadfoer(skrevet(I_TVIVL)).raad())
                .isEmpty();
    }

    private void vent() {
        try {
            slip.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private HttpRaadgiver raadgiver(Duration taalmod) {
        return new HttpRaadgiver(
                URI.create("http://127.0.0.1:%d/raad"
                        .formatted(tjeneste.getAddress().getPort())),
                taalmod);
    }

    private static Indgaaende skrevet(String tekst) {
        return new Indgaaende(
                "1",
                new Samtalested("a", "https://teams.invalid/", "bot", Optional.of(new Medarbejder.Id("anna"))),
                new Medarbejder.Id("anna"),
                "Anna",
                Sprog.DANSK,
                new Besked.Skrevet(tekst),
                Optional.empty(),
                Optional.empty(),
                Indgaaende.Svarvej.OUTBOX,
                List.of());
    }
}
