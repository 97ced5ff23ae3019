package dk.albertslund.styring.demo.teams;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** Delivers an activity as Teams does: again, with the same id, when there is no answer or a 5xx. */
final class Delivery implements AutoCloseable {

    private final TeamsSettings settings;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    Delivery(TeamsSettings settings) {
        this.settings = settings;
    }

    Reply deliver(JsonNode activity) {
        var reply = new Reply(0, Json.object(), 0);
        for (var tries = 1; tries <= settings.tries(); tries++) {
            reply = once(activity, tries);
            if (reply.status() != 0 && reply.status() < 500) {
                break;
            }
            if (tries < settings.tries()) {
                pause(Duration.ofMillis(250L << tries));
            }
        }
        return reply;
    }

    private Reply once(JsonNode activity, int tries) {
        try {
            var response = http.send(request(activity), BodyHandlers.ofByteArray());
            var json = response.headers().firstValue("Content-Type").orElse("").contains("json");
            return new Reply(response.statusCode(), json ? Json.read(response.body()) : Json.object(), tries);
        } catch (IOException _) {
            return new Reply(0, Json.object(), tries);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest request(JsonNode activity) {
        var request = HttpRequest.newBuilder(settings.bot().get())
                .timeout(settings.patience())
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(BodyPublishers.ofByteArray(Json.write(activity)));
        settings.token()
                .apply(URI.create(activity.path("serviceUrl").asString("")))
                .ifPresent(token -> request.header("Authorization", "Bearer " + token));
        return request.build();
    }

    private static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
