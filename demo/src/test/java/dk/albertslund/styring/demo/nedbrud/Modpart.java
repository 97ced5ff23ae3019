package dk.albertslund.styring.demo.nedbrud;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Teams and its token service, as far as a bot sees them. */
final class Modpart implements AutoCloseable {

    static final String APP = "c0ffee00-1111-4222-8333-444455556666";
    static final String TENANT = "7d1a3c52-0f5e-4b43-9b0a-5a1f1f0f7c10";

    private final HttpServer server;
    private final RSAKey key;
    private final AtomicLong ids = new AtomicLong();
    private final List<String> arrived = new CopyOnWriteArrayList<>();

    Modpart() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("nedbrud").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        answer("/metadata", "{\"jwks_uri\":\"" + address("/keys") + "\"}");
        answer("/keys", "{\"keys\":[" + endorsed() + "]}");
        answer("/token", "{\"access_token\":\"token\",\"token_type\":\"Bearer\",\"expires_in\":86400}");
        answer("/v1.0", "{\"value\":[]}");
        server.createContext("/teams/", this::take);
        server.start();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    String token() throws JOSEException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://api.botframework.com")
                .audience(APP)
                .claim("serviceurl", address("/teams/"))
                .notBeforeTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plusSeconds(3600)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("nedbrud").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    /** How many answers have come that name the title. */
    long answersAbout(String titel) {
        return arrived.stream().filter(body -> body.contains(titel)).count();
    }

    private void take(HttpExchange exchange) throws IOException {
        arrived.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        send(exchange, "{\"id\":\"" + ids.incrementAndGet() + "\"}");
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            exchange.getRequestBody().readAllBytes();
            send(exchange, json);
        });
    }

    private static void send(HttpExchange exchange, String json) throws IOException {
        try (exchange) {
            var body = json.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private String endorsed() {
        var json = key.toPublicJWK().toJSONString();
        return json.substring(0, json.length() - 1) + ",\"endorsements\":[\"msteams\"]}";
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
