package dk.albertslund.styring.bot.teams.fil;

import dk.albertslund.styring.bot.teams.settings.Installation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
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

    private static final String SHAREPOINT = ".sharepoint.com";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Installation installation;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Onedrive(Installation installation) {
        this.installation = installation;
    }

    Outcome put(String uploadUrl, byte[] content) {
        if (!allowed(uploadUrl)) {
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

    private boolean allowed(String url) {
        try {
            var uri = URI.create(url);
            return installation.hosts().allow(uri)
                    || (uri.getHost() != null
                            && uri.getHost().toLowerCase(Locale.ROOT).endsWith(SHAREPOINT)
                            && "https".equals(uri.getScheme())
                            && uri.getRawUserInfo() == null
                            && uri.getPort() == -1);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
