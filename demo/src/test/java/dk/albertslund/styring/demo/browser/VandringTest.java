package dk.albertslund.styring.demo.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dk.albertslund.styring.demo.hus.Demo;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page from one end to the other, in a real browser. */
class VandringTest {

    private static final Duration TAALMODIGHED = Duration.ofSeconds(30);

    private static final Instant FOERSTE_DAG = Instant.parse("2026-11-24T09:00:00Z");

    @TempDir
    Path folder;

    @BeforeEach
    void browser() {
        assumeTrue(Chromium.find().isPresent(), "skipped: chromium is missing (apt-get install chromium)");
        assumeTrue(
                VandringTest.class.getResource("/static/demo/vendor/adaptivecards.min.js") != null,
                "skipped: the page's npm packages are missing (npm ci in demo/page)");
    }

    @Test
    void annaProeverNogetAfOgCilleSamlerUgen() throws Exception {
        var port = port();
        var data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(
                data.resolve("tid"),
                Duration.between(Instant.now(), FOERSTE_DAG).toString());
        try (var _ = Demo.start(port, data, Map.of());
                var chromium = Chromium.start(Chromium.find().orElseThrow(), folder.resolve("profil"));
                var page = chromium.page(TAALMODIGHED)) {
            var side = new Demoside(page, "http://127.0.0.1:" + port);
            var billeder = new Billeder(page);

            side.bliv("Anna");
            side.ser("Hej Anna");
            side.ser("Næste frist");
            billeder.tag("velkomst");

            side.skriv("ny prøvehandling: fælles morgensang for de 3-5 årige fra på mandag til udgangen af marts");
            side.ser("Skal jeg gemme den her prøvehandling?");
            billeder.tag("registrering");
            side.tryk("Gem");
            side.ser("Gemt: ”Fælles morgensang for de 3-5 årige”");
            billeder.tag("kvittering");

            side.skriv("12 børn i dag");
            side.ser("Skal jeg gemme det her tal?");
            side.tryk("Gem");
            side.ser("12 børn");

            side.skriv("hent som Excel");
            side.ser("Må jeg lægge den i dit OneDrive?");
            side.tryk("Tillad");
            side.ser("Hent fra OneDrive");

            side.soeg("begreb", "prøveh");
            side.finder("Prøvehandling");
            side.lukDialogen();

            side.skriv("vis årshjulet");
            side.ser("Årshjulet 2027");
            side.serBilledet();
            billeder.tag("aarshjul");

            side.hopTil("2026-12-04");
            assertThat(side.harNyt("Ditte")).isTrue();
            assertThat(side.harNyt("Dan")).isFalse();
            side.bliv("Ditte");
            side.ser("fredag den 18. december 2026 (uge 51)");
            billeder.tag("paamindelse");
            side.tryk("På vej");
            side.ser("Dit svar");

            side.bliv("Cille");
            side.skriv("opret udviklingsuge i uge 3");
            side.ser("Forslag til udviklingsuge, uge 3");
            billeder.tag("udviklingsuge");
            side.tryk("Send indkaldelser");
            side.ser("5 af 5 møder er oprettet i Outlook.");
            side.hopTil("2026-12-11");
            side.tryk("Hent svarene igen");
            side.serNogenSigeJa();
            billeder.tag("moeder");
        }
    }

    private static int port() throws Exception {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
