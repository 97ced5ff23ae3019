package dk.albertslund.styring.bot.teams.fil;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.albertslund.styring.bot.teams.fil.Filudveksling.Outcome;
import dk.albertslund.styring.bot.teams.settings.Installation;
import dk.albertslund.styring.bot.teams.settings.ServiceHosts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiludvekslingTest {

    static final byte[] FIL = {1, 2, 3};

    final List<String> received = new CopyOnWriteArrayList<>();
    final HttpServer server = server();
    volatile int status = 200;
    volatile int size = 3;

    FiludvekslingTest() throws IOException {}

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theWholeFileIsPutAndOursIsNotGivenAway() {
        status = 201;

        assertThat(filer(true).put(url(), FIL)).isEqualTo(Outcome.DONE);
        assertThat(received).containsExactly("PUT bytes 0-2/3 3 null");
    }

    @Test
    void theFileIsFetchedWithoutOurToken() {
        var hentet = filer(true).hent(url());

        assertThat(hentet.outcome()).isEqualTo(Outcome.DONE);
        assertThat(hentet.content()).hasSize(3);
        assertThat(received).containsExactly("GET null 0 null");
    }

    @ParameterizedTest
    @CsvSource({"500, LATER", "503, LATER", "429, LATER", "403, REFUSED", "404, REFUSED", "302, REFUSED"})
    void aServerThatIsTiredIsAskedAgainAndOneThatRefusesIsNot(int answer, Outcome outcome) {
        status = answer;

        assertThat(filer(true).put(url(), FIL)).isEqualTo(outcome);
        assertThat(filer(true).hent(url()).outcome()).isEqualTo(outcome);
        assertThat(received).as("a redirect is not followed").hasSize(2);
    }

    @Test
    void aFileThatIsTooLargeOrEmptyIsNotTaken() {
        size = Filudveksling.LARGEST + 1;
        assertThat(filer(true).hent(url()).outcome()).isEqualTo(Outcome.REFUSED);

        size = 0;
        assertThat(filer(true).hent(url()).outcome()).isEqualTo(Outcome.REFUSED);
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
    void anAddressThatIsNotMicrosoftsIsNeverCalled(String url) {
        assertThat(new Adresser(new ServiceHosts(Set.of(), false)).tilladt(url)).isFalse();
        assertThat(filer(false).put(url, FIL)).isEqualTo(Outcome.REFUSED);
        assertThat(filer(false).hent(url).outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void sharePointIsMicrosofts() {
        assertThat(new Adresser(new ServiceHosts(Set.of(), false))
                        .tilladt("https://albertslund-my.sharepoint.com/x?tempauth=1"))
                .isTrue();
    }

    @Test
    void thisMachineIsOnlyForTests() {
        assertThat(filer(false).put(url(), FIL)).isEqualTo(Outcome.REFUSED);
        assertThat(filer(false).hent(url()).outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(received).isEmpty();
    }

    private static Filudveksling filer(boolean loopback) {
        return new Filudveksling(
                new Installation("app", "tenant", new ServiceHosts(Set.of("smba.trafficmanager.net"), loopback)));
    }

    private String url() {
        return "http://127.0.0.1:%d/x".formatted(server.getAddress().getPort());
    }

    private HttpServer server() throws IOException {
        var it = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        it.createContext("/", exchange -> {
            var body = exchange.getRequestBody().readAllBytes();
            received.add("%s %s %d %s"
                    .formatted(
                            exchange.getRequestMethod(),
                            exchange.getRequestHeaders().getFirst("Content-Range"),
                            body.length,
                            exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.getResponseHeaders().set("Location", "/andet");
            exchange.sendResponseHeaders(status, size == 0 ? -1 : size);
            try (var answer = exchange.getResponseBody()) {
                answer.write(new byte[size]);
            }
        });
        it.start();
        return it;
    }
}
