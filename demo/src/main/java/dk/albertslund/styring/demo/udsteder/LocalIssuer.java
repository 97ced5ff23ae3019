package dk.albertslund.styring.demo.udsteder;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes the keys tokens are signed with, with the channels each is endorsed for, and gives an app that knows its
 * secret a token for Teams ({@code /teams/token}) or Graph ({@code /graph/token}).
 */
public final class LocalIssuer implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final AtomicInteger issued = new AtomicInteger();

    public LocalIssuer() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/metadata", exchange -> answer(exchange, 200, metadata()));
        server.createContext("/keys", exchange -> answer(exchange, 200, keys()));
        server.createContext("/teams/token", this::token);
        server.createContext("/graph/token", this::token);
        server.start();
    }

    public String address(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    private Map<String, Object> metadata() {
        return Map.of(
                "issuer", "https://api.botframework.com",
                "jwks_uri", address("/keys"),
                "id_token_signing_alg_values_supported", List.of("RS256"));
    }

    private static Map<String, Object> keys() {
        return Map.of(
                "keys",
                Stream.of(published(Signing.TEAMS, "msteams"), published(Signing.WEBCHAT, "webchat"))
                        .toList());
    }

    private static Map<String, Object> published(Signing signing, String channel) {
        var key = signing.key().toPublicJWK().toJSONObject();
        key.put("endorsements", List.of(channel));
        return key;
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        if (!form.contains("grant_type=client_credentials") || !form.matches("(.*&)?client_secret=[^&]+.*")) {
            answer(exchange, 401, Map.of("error", "invalid_client"));
            return;
        }
        answer(
                exchange,
                200,
                Map.of(
                        "token_type",
                        "Bearer",
                        "expires_in",
                        3600,
                        "access_token",
                        "local-" + issued.incrementAndGet()));
    }

    private static void answer(HttpExchange exchange, int status, Object json) throws IOException {
        var body = JSON.writeValueAsBytes(json);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
