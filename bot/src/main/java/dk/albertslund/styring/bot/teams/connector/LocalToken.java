package dk.albertslund.styring.bot.teams.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.bot.teams.settings.TeamsSettings;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/** Asks the token service of a contract test, which MSAL would refuse to talk to. */
final class LocalToken implements CachedToken.Source {

    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
    private final HttpRequest request;
    private final InstantSource clock;

    LocalToken(TeamsSettings settings, InstantSource clock) {
        this.clock = clock;
        this.request = HttpRequest.newBuilder(URI.create(settings.tokenUrl()))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        settings.appId(),
                        "client_secret",
                        settings.appPassword(),
                        "scope",
                        TokenSource.SCOPE))))
                .build();
    }

    @Override
    public CachedToken.Dated fetch() {
        try {
            var response = http.send(request, BodyHandlers.ofByteArray());
            var answer = JSON.readTree(response.body());
            var token = answer.path("access_token").asString("");
            if (response.statusCode() != 200 || token.isEmpty()) {
                throw new IOException("the token service answered %d".formatted(response.statusCode()));
            }
            var lifetime = Duration.ofSeconds(answer.path("expires_in").asInt(0));
            return new CachedToken.Dated(token, clock.instant().plus(lifetime));
        } catch (IOException e) {
            throw new TokenSource.TokenUnavailable("no token from " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TokenSource.TokenUnavailable("interrupted while asking " + request.uri(), e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }
}
