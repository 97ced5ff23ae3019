package dk.albertslund.styring.bot.teams.fil;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.albertslund.styring.bot.teams.settings.Installation;
import dk.albertslund.styring.bot.teams.settings.ServiceHosts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VedhaeftningTest {

    final HttpServer peer;
    final List<String> tokens = Collections.synchronizedList(new ArrayList<>());
    final Vedhaeftning vedhaeftning = new Vedhaeftning(new Installation("app", "t", new ServiceHosts(Set.of(), true)));
    int status = 200;
    int size = 3;

    VedhaeftningTest() throws IOException {
        peer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    }

    @BeforeEach
    void start() {
        peer.createContext("/", exchange -> {
            tokens.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.getResponseHeaders().set("Location", "/andetsteds");
            exchange.sendResponseHeaders(status, size == 0 ? -1 : size);
            try (var body = exchange.getResponseBody()) {
                body.write(new byte[size]);
            }
        });
        peer.start();
    }

    @AfterEach
    void stop() {
        peer.stop(0);
    }

    @Test
    void fetchesTheFileWithoutOurToken() {
        var hentet = vedhaeftning.hent(adresse());

        assertThat(hentet.outcome()).isEqualTo(Onedrive.Outcome.DONE);
        assertThat(hentet.content()).hasSize(3);
        assertThat(tokens).containsExactly("null");
    }

    @ParameterizedTest
    @CsvSource({"302, REFUSED", "403, REFUSED", "404, REFUSED", "429, LATER", "500, LATER", "503, LATER"})
    void followsNoRedirectAndTriesAgainOnlyWhatMayPass(int answered, Onedrive.Outcome outcome) {
        status = answered;

        assertThat(vedhaeftning.hent(adresse()).outcome()).isEqualTo(outcome);
        assertThat(tokens).hasSize(1);
    }

    @Test
    void aFileThatIsTooLargeOrEmptyIsNotTaken() {
        size = Vedhaeftning.LARGEST + 1;
        assertThat(vedhaeftning.hent(adresse()).outcome()).isEqualTo(Onedrive.Outcome.REFUSED);

        size = 0;
        assertThat(vedhaeftning.hent(adresse()).outcome()).isEqualTo(Onedrive.Outcome.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "https://x.sharepoint.com.evil.example/x",
                "https://evilsharepoint.com/x",
                "http://x.sharepoint.com/x",
                "https://x.sharepoint.com:8443/x",
                "https://a:b@x.sharepoint.com/x",
                "https://169.254.169.254/latest",
                "file:///etc/passwd",
                "ikke en adresse",
                ""
            })
    void onlyMicrosoftsOwnAddressesAreFollowed(String adresse) {
        assertThat(new Adresser(new ServiceHosts(Set.of(), false)).tilladt(adresse))
                .isFalse();
        assertThat(vedhaeftning.hent(adresse).outcome()).isEqualTo(Onedrive.Outcome.REFUSED);
    }

    @Test
    void sharePointIsMicrosofts() {
        assertThat(new Adresser(new ServiceHosts(Set.of(), false))
                        .tilladt("https://albertslund-my.sharepoint.com/x?tempauth=1"))
                .isTrue();
    }

    private String adresse() {
        return "http://127.0.0.1:%d/fil".formatted(peer.getAddress().getPort());
    }
}
