package dk.albertslund.styring.graph.adgang;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * OAuth 2.0 client credentials over plain HTTP, for contract tests on this machine only: azure-identity and MSAL
 * demand https, which a local token service does not have.
 */
public final class ClientCredentials {

    private static final Duration FRIST = Duration.ofSeconds(10);
    private static final Duration FORNY_FOER = Duration.ofMinutes(5);
    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"\\\\]+)\"");
    private static final Pattern HOLDBAR = Pattern.compile("\"expires_in\"\\s*:\\s*\"?(\\d+)");

    private record Token(String vaerdi, Instant forny) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(FRIST).build();
    private final ReentrantLock laas = new ReentrantLock();
    private final URI tokenUrl;
    private final String formular;
    private final Clock ur;
    private @Nullable Token sidste;

    public ClientCredentials(URI tokenUrl, String klient, String hemmelighed, String scope, Clock ur) {
        Loopback.kraev("token-url", tokenUrl);
        this.tokenUrl = tokenUrl;
        this.ur = ur;
        formular = "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s"
                .formatted(kodet(klient), kodet(hemmelighed), kodet(scope));
    }

    /** The token, kept until five minutes before it runs out. */
    public String token() {
        laas.lock();
        try {
            var kendt = sidste;
            if (kendt == null || !ur.instant().isBefore(kendt.forny())) {
                kendt = hent();
                sidste = kendt;
            }
            return kendt.vaerdi();
        } finally {
            laas.unlock();
        }
    }

    private Token hent() {
        var svar = spoerg(HttpRequest.newBuilder(tokenUrl)
                .timeout(FRIST)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(formular))
                .build());
        var token = TOKEN.matcher(svar.body());
        if (svar.statusCode() != 200 || !token.find()) {
            throw new TokenAfvist("%s svarede %d uden token".formatted(tokenUrl, svar.statusCode()));
        }
        return new Token(
                token.group(1), ur.instant().plusSeconds(sekunder(svar.body())).minus(FORNY_FOER));
    }

    private HttpResponse<String> spoerg(HttpRequest anmodning) {
        try {
            return http.send(anmodning, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("afbrudt under hentning af token"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long sekunder(String svar) {
        Matcher holdbar = HOLDBAR.matcher(svar);
        return holdbar.find() ? Long.parseLong(holdbar.group(1)) : 0;
    }

    private static String kodet(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8);
    }
}
