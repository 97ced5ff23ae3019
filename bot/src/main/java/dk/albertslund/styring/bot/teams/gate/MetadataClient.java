package dk.albertslund.styring.bot.teams.gate;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fetches the keys Microsoft signs with, from the one fixed address, in bounded time and size. */
final class MetadataClient implements Supplier<Map<String, SigningKey>> {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int LARGEST = 1 << 20;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI metadata;
    private final Predicate<URI> trusted;
    private final Duration timeout;

    /** @param trusted where the keys themselves may lie */
    MetadataClient(URI metadata, Predicate<URI> trusted, Duration timeout) {
        this.metadata = metadata;
        this.trusted = trusted;
        this.timeout = timeout;
    }

    @Override
    public Map<String, SigningKey> get() {
        var jwks = URI.create(fetch(metadata).path("jwks_uri").asString(""));
        if (!trusted.test(jwks)) {
            throw new IllegalStateException("%s points to keys at %s".formatted(metadata, jwks));
        }
        return fetch(jwks)
                .path("keys")
                .valueStream()
                .map(MetadataClient::key)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableMap(SigningKey::kid, Function.identity(), (first, again) -> first));
    }

    private JsonNode fetch(URI uri) {
        var request = HttpRequest.newBuilder(uri).timeout(timeout).build();
        var response = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST))
                .orTimeout(timeout.toMillis(), MILLISECONDS)
                .join();
        if (response.statusCode() != 200) {
            throw new IllegalStateException("%s answered %d".formatted(uri, response.statusCode()));
        }
        return JSON.readTree(response.body());
    }

    /** Empty for a key of another kind than the one we accept signatures by. */
    private static Optional<SigningKey> key(JsonNode jwk) {
        if (!"RSA".equals(jwk.path("kty").asString(""))
                || jwk.path("kid").asString("").isEmpty()) {
            return Optional.empty();
        }
        try {
            var endorsements = jwk.path("endorsements")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
            var key = RSAKey.parse(jwk.toString()).toRSAPublicKey();
            return Optional.of(new SigningKey(jwk.path("kid").asString(), key, endorsements));
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("a key that cannot be read: " + jwk.path("kid"), e);
        }
    }
}
