package dk.albertslund.styring.bot.teams.fil;

import dk.albertslund.styring.bot.teams.settings.Installation;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/**
 * Files to and from where a person keeps hers. The addresses come in with what she sends, so they are only believed when
 * they are Microsoft's own; nothing of ours but the file is sent there, and we are led no further.
 */
@Component
class Filudveksling {

    /** What became of it. */
    enum Outcome {
        DONE,
        REFUSED,
        LATER
    }

    /** @param content empty unless {@code outcome} is DONE */
    @SuppressWarnings("ArrayRecordComponent")
    record Hentet(Outcome outcome, byte[] content) {}

    private interface Reading {
        Hentet read(InputStream body) throws IOException;
    }

    /** No sheet needs more. */
    static final int LARGEST = 2 * 1024 * 1024;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] NOTHING = {};

    private final Adresser adresser;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Filudveksling(Installation installation) {
        adresser = new Adresser(installation.hosts());
    }

    /** Puts a file where she has said it may lie. */
    Outcome put(String adresse, byte[] content) {
        return exchange(
                        adresse,
                        request -> request.header(
                                        "Content-Range", "bytes 0-%d/%d".formatted(content.length - 1, content.length))
                                .PUT(BodyPublishers.ofByteArray(content)),
                        body -> new Hentet(Outcome.DONE, NOTHING))
                .outcome();
    }

    /** Fetches a file she put in her chat with us. */
    Hentet hent(String adresse) {
        return exchange(adresse, HttpRequest.Builder::GET, Filudveksling::sheet);
    }

    private static Hentet sheet(InputStream body) throws IOException {
        var content = body.readNBytes(LARGEST + 1);
        return content.length == 0 || content.length > LARGEST
                ? without(Outcome.REFUSED)
                : new Hentet(Outcome.DONE, content);
    }

    private Hentet exchange(String adresse, UnaryOperator<HttpRequest.Builder> what, Reading reading) {
        if (!adresser.tilladt(adresse)) {
            return without(Outcome.REFUSED);
        }
        var request = what.apply(HttpRequest.newBuilder(URI.create(adresse)).timeout(PATIENCE));
        try {
            var svar = http.send(request.build(), BodyHandlers.ofInputStream());
            try (var body = svar.body()) {
                int status = svar.statusCode();
                if (status == 429 || status / 100 == 5) {
                    return without(Outcome.LATER);
                }
                return status / 100 == 2 ? reading.read(body) : without(Outcome.REFUSED);
            }
        } catch (IOException e) {
            return without(Outcome.LATER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return without(Outcome.LATER);
        }
    }

    private static Hentet without(Outcome outcome) {
        return new Hentet(outcome, NOTHING);
    }
}
