package dk.albertslund.styring.bench.tur;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Date;

/** Stands in for Microsoft's token service: it signs what Teams would sign, and hands out the bot's own token. */
final class Udsteder implements AutoCloseable {

    private static final int HOUR = 3600;

    private final HttpServer server;
    private final RSAKey key;

    Udsteder() throws IOException, JOSEException {
        key = new RSAKeyGenerator(2048).keyID("bench").generate();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        answer("/metadata", "{\"jwks_uri\":\"" + address("/keys") + "\"}");
        answer("/keys", "{\"keys\":[" + endorsed() + "]}");
        answer(
                "/token",
                "{\"access_token\":\"" + "t".repeat(1200) + "\",\"token_type\":\"Bearer\",\"expires_in\":86400}");
        answer("/v1.0", "{\"value\":[]}");
        server.start();
    }

    /** For everything one service says to the app. */
    String token(String app, String serviceUrl) throws JOSEException {
        var now = Instant.now();
        var claims = new JWTClaimsSet.Builder()
                .issuer("https://api.botframework.com")
                .audience(app)
                .claim("serviceurl", serviceUrl)
                .notBeforeTime(Date.from(now.minusSeconds(60)))
                .expirationTime(Date.from(now.plusSeconds(HOUR)))
                .build();
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("bench").build(), claims);
        token.sign(new RSASSASigner(key));
        return token.serialize();
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String endorsed() {
        var json = key.toPublicJWK().toJSONString();
        return json.substring(0, json.length() - 1) + ",\"endorsements\":[\"msteams\"]}";
    }

    private void answer(String path, String json) {
        server.createContext(path, exchange -> {
            var body = json.getBytes(UTF_8);
            exchange.getRequestBody().readAllBytes();
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
