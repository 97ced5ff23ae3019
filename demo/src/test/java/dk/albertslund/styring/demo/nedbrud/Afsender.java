package dk.albertslund.styring.demo.nedbrud;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Delivers as Teams does: what was not answered by 200 is sent again. */
final class Afsender {

    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String token;

    Afsender(String token) {
        this.token = token;
    }

    /** Whether the bot has taken it. */
    boolean lever(int port, byte[] aktivitet) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/messages"))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(aktivitet))
                .build();
        try {
            var status = http.send(request, BodyHandlers.discarding()).statusCode();
            if (status != 200 && status != 503) {
                throw new IllegalStateException("the bot answered " + status);
            }
            return status == 200;
        } catch (IOException killed) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
