package dk.albertslund.styring.bot.teams.fil;

import dk.albertslund.styring.bot.teams.settings.Installation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Puts a file where its owner has said it may lie. The address comes in with her answer, so it is only believed when it
 * is Microsoft's own, and nothing of ours but the file is sent to it.
 */
@Component
class Onedrive {

    /** What became of it. */
    enum Outcome {
        DONE,
        REFUSED,
        LATER
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Adresser adresser;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Onedrive(Installation installation) {
        adresser = new Adresser(installation.hosts());
    }

    Outcome put(String uploadUrl, byte[] content) {
        if (!adresser.tilladt(uploadUrl)) {
            return Outcome.REFUSED;
        }
        var request = HttpRequest.newBuilder(URI.create(uploadUrl))
                .timeout(PATIENCE)
                .header("Content-Range", "bytes 0-%d/%d".formatted(content.length - 1, content.length))
                .PUT(BodyPublishers.ofByteArray(content))
                .build();
        try {
            int status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status / 100 == 2) {
                return Outcome.DONE;
            }
            return status == 429 || status / 100 == 5 ? Outcome.LATER : Outcome.REFUSED;
        } catch (IOException e) {
            return Outcome.LATER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.LATER;
        }
    }
}
