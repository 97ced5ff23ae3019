package dk.albertslund.styring.bench.graf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pages of a directory of so many users, as Graph gives them out. It keeps nothing, so that it costs both readers alike. */
final class Sider implements AutoCloseable {

    private static final int PR_SIDE = 200;
    private static final Pattern FRA = Pattern.compile("skiptoken=(\\d+)");

    private final HttpServer http;
    private final int brugere;

    Sider(int brugere) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.brugere = brugere;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/", this::svar);
        http.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/v1.0");
    }

    private void svar(HttpExchange kald) throws IOException {
        try (kald) {
            var fund = FRA.matcher(kald.getRequestURI().toString());
            var krop = side(fund.find() ? Integer.parseInt(fund.group(1)) : 0).getBytes(UTF_8);
            kald.getRequestBody().readAllBytes();
            kald.getResponseHeaders().set("Content-Type", "application/json");
            kald.sendResponseHeaders(200, krop.length);
            kald.getResponseBody().write(krop);
        }
    }

    private String side(int fra) {
        int til = Math.min(brugere, fra + PR_SIDE);
        var link = til < brugere
                ? "\"@odata.nextLink\":\"%s/users/delta()?$skiptoken=%d\"".formatted(base(), til)
                : "\"@odata.deltaLink\":\"%s/users/delta()?$deltatoken=%d\"".formatted(base(), til);
        return IntStream.range(fra, til)
                .mapToObj(Sider::bruger)
                .collect(Collectors.joining(",", "{%s,\"value\":[".formatted(link), "]}"));
    }

    private static String bruger(int nr) {
        return """
                {"id":"%s","displayName":"Medarbejder %d Prøvesen","givenName":"Medarbejder %d",\
                "mail":"medarbejder%d@kommune.example","jobTitle":"Pædagog","department":"Enhed %d",\
                "accountEnabled":true,"userType":"Member",\
                "manager@delta":[{"@odata.type":"#microsoft.graph.user","id":"%s"}]}""".formatted(new UUID(1, nr), nr, nr, nr, nr / 20, new UUID(1, nr / 20));
    }

    @Override
    public void close() {
        http.stop(0);
    }
}
