package dk.albertslund.styring.graph.adgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClientCredentialsTest {

    private final List<String> formularer = new CopyOnWriteArrayList<>();
    private final HttpServer tjeneste;
    private int status = 200;

    private static final Instant NU = Instant.parse("2026-11-24T08:00:00Z");

    ClientCredentialsTest() throws IOException {
        tjeneste = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        tjeneste.createContext("/token", udveksling -> {
            formularer.add(new String(udveksling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var svar = "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"t%d\"}"
                    .formatted(formularer.size())
                    .getBytes(StandardCharsets.UTF_8);
            udveksling.sendResponseHeaders(status, svar.length);
            udveksling.getResponseBody().write(svar);
            udveksling.close();
        });
        tjeneste.start();
    }

    @AfterEach
    void luk() {
        tjeneste.stop(0);
    }

    @Test
    void etTokenHentesEnGangOgFornyesFoerDetUdloeber() {
        var ur = new Ur();
        var token = token(ur);

        assertThat(token.token()).isEqualTo("t1");
        ur.nu = NU.plus(Duration.ofMinutes(54));
        assertThat(token.token()).isEqualTo("t1");
        ur.nu = NU.plus(Duration.ofMinutes(55));
        assertThat(token.token()).isEqualTo("t2");
        assertThat(formularer.getFirst())
                .isEqualTo("grant_type=client_credentials&client_id=app&client_secret=a%26b&scope=s%2F.default");
    }

    @Test
    void etNejErEtAfvistToken() {
        status = 401;

        assertThatExceptionOfType(TokenAfvist.class)
                .isThrownBy(token(new Ur())::token)
                .withMessageContaining("401");
    }

    @Test
    void tokentjenestenErPaaMaskinenSelv() {
        assertThatThrownBy(() -> new ClientCredentials(
                        URI.create("http://login.example/token"), "app", "h", "s", Clock.systemUTC()))
                .hasMessageContaining("maskinen selv");
    }

    private ClientCredentials token(Clock ur) {
        var adresse = URI.create("http://127.0.0.1:" + tjeneste.getAddress().getPort() + "/token");
        return new ClientCredentials(adresse, "app", "a&b", "s/.default", ur);
    }

    private static final class Ur extends Clock {
        private Instant nu = NU;

        @Override
        public Instant instant() {
            return nu;
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }
    }
}
