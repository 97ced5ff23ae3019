package dk.albertslund.styring;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dk.albertslund.styring.drift.Selvtest.Proeve;
import dk.albertslund.styring.drift.Selvtest.Svar;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelvtestkommandoTest {

    private final ByteArrayOutputStream skrevet = new ByteArrayOutputStream();

    @Test
    void kommandoenProeverHverTilladelseUdenDatabaseOgUdenDoer() throws IOException {
        var http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", kald -> {
            try (kald) {
                var token = kald.getRequestURI().getPath().equals("/token");
                var nej = kald.getRequestURI().getPath().contains("places");
                var krop = (token
                                ? "{\"access_token\":\"t\",\"expires_in\":3600}"
                                : nej
                                        ? "{\"error\":{\"code\":\"ErrorAccessDenied\",\"message\":\"\"}}"
                                        : "{\"value\":[]}")
                        .getBytes(UTF_8);
                kald.getResponseHeaders().set("Content-Type", "application/json");
                kald.sendResponseHeaders(nej ? 403 : 200, krop.length);
                kald.getResponseBody().write(krop);
            }
        });
        http.start();
        var her = "http://127.0.0.1:" + http.getAddress().getPort();

        try (var ud = new PrintStream(skrevet, true, UTF_8)) {
            var kode = Selvtestkommando.koer(
                    ud,
                    "--spring.profiles.active=kontrakt",
                    "--graph.base-url=" + her + "/v1.0",
                    "--graph.token-url=" + her + "/token",
                    "--graph.tenant-id=t",
                    "--graph.client-id=app-1",
                    "--graph.client-secret=h",
                    "--graph.app-id-in-manifest=m",
                    "--graph.organizer=uge@kommune.example");

            assertThat(kode).isEqualTo(1);
        } finally {
            http.stop(0);
        }
        assertThat(skrevet.toString(UTF_8))
                .contains("VIRKER    User.Read.All", "MANGLER   Place.Read.All", "Connect-MgGraph", "app-1");
    }

    @Test
    void altDerVirkerEllerErSlaaetFraErGodtNok() {
        try (var ud = new PrintStream(skrevet, true, UTF_8)) {
            assertThat(Selvtestkommando.skriv(List.of(proeve(Svar.VIRKER), proeve(Svar.SLUKKET)), ud))
                    .isZero();
            assertThat(Selvtestkommando.skriv(List.of(proeve(Svar.VIRKER), proeve(Svar.UVIST)), ud))
                    .isEqualTo(1);
        }
        assertThat(Selvtestkommando.erOensket("--selvtest")).isTrue();
        assertThat(Selvtestkommando.erOensket("selvtest")).isFalse();
    }

    private static Proeve proeve(Svar svar) {
        return new Proeve("User.Read.All", svar, "uden", "");
    }
}
