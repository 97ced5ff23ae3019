package dk.albertslund.styring.bot.teams.fil;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.albertslund.styring.bot.teams.fil.Onedrive.Outcome;
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

class OnedriveTest {

    static final byte[] FIL = {1, 2, 3};

    final List<String> received = new CopyOnWriteArrayList<>();
    final HttpServer server = server();
    volatile int answer = 201;

    OnedriveTest() throws IOException {}

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void theWholeFileIsPutAndOursIsNotGivenAway() {
        assertThat(onedrive(true).put(url(), FIL)).isEqualTo(Outcome.DONE);

        assertThat(received).containsExactly("PUT bytes 0-2/3 3 null");
    }

    @ParameterizedTest
    @CsvSource({"500, LATER", "503, LATER", "429, LATER", "403, REFUSED", "404, REFUSED", "302, REFUSED"})
    void aServerThatIsTiredIsAskedAgainAndOneThatRefusesIsNot(int status, Outcome outcome) {
        answer = status;

        assertThat(onedrive(true).put(url(), FIL)).isEqualTo(outcome);
        assertThat(received).as("a redirect is not followed").hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/x",
                "https://x.sharepoint.com.evil.example/x",
                "http://x.sharepoint.com/x",
                "https://x.sharepoint.com:8443/x",
                "https://a@x.sharepoint.com/x",
                "https://169.254.169.254/latest",
                "file:///etc/passwd",
                "ikke en adresse",
                ""
            })
    void anAddressThatIsNotMicrosoftsIsNeverCalled(String url) {
        assertThat(onedrive(false).put(url, FIL)).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void thisMachineIsOnlyForTests() {
        assertThat(onedrive(false).put(url(), FIL)).isEqualTo(Outcome.REFUSED);
        assertThat(received).isEmpty();
    }

    private static Onedrive onedrive(boolean loopback) {
        return new Onedrive(
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
            exchange.sendResponseHeaders(answer, -1);
            exchange.close();
        });
        it.start();
        return it;
    }
}
