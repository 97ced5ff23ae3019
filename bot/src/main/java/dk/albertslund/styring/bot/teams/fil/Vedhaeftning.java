package dk.albertslund.styring.bot.teams.fil;

import dk.albertslund.styring.bot.teams.settings.Installation;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Fetches a file somebody put in her chat with us. The address is the client's claim, so it is only followed when it is
 * Microsoft's own, without our token, without following it on, and no further than a sheet can need.
 */
@Component
class Vedhaeftning {

    /** @param content empty unless {@code outcome} is DONE */
    @SuppressWarnings("ArrayRecordComponent")
    record Hentet(Onedrive.Outcome outcome, byte[] content) {}

    static final int LARGEST = 2 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] NOTHING = {};

    private final Adresser adresser;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Vedhaeftning(Installation installation) {
        adresser = new Adresser(installation.hosts());
    }

    Hentet hent(String adresse) {
        if (!adresser.tilladt(adresse)) {
            return new Hentet(Onedrive.Outcome.REFUSED, NOTHING);
        }
        var request = HttpRequest.newBuilder(URI.create(adresse))
                .timeout(PATIENCE)
                .GET()
                .build();
        try {
            var svar = http.send(request, BodyHandlers.ofInputStream());
            try (var body = svar.body()) {
                int status = svar.statusCode();
                if (status == 429 || status / 100 == 5) {
                    return new Hentet(Onedrive.Outcome.LATER, NOTHING);
                }
                var content = status == 200 ? body.readNBytes(LARGEST + 1) : NOTHING;
                return content.length == 0 || content.length > LARGEST
                        ? new Hentet(Onedrive.Outcome.REFUSED, NOTHING)
                        : new Hentet(Onedrive.Outcome.DONE, content);
            }
        } catch (IOException e) {
            return new Hentet(Onedrive.Outcome.LATER, NOTHING);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Hentet(Onedrive.Outcome.LATER, NOTHING);
        }
    }
}
