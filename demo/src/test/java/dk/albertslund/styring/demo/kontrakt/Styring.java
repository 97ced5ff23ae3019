package dk.albertslund.styring.demo.kontrakt;

import dk.albertslund.styring.demo.pakke.Pakke;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packaged bot, and what it answers those who knock. */
record Styring(Pakke pakke, HttpClient http) implements AutoCloseable {

    private static final Path JAR = Path.of("../bot/target/styring/styring.jar");

    static Styring start(Path folder, Map<String, String> settings) {
        var pakke = Pakke.start(
                JAR,
                List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"),
                settings,
                folder.resolve("styring.log"));
        return new Styring(
                pakke,
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    int receives(String body, List<String> authorization) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(pakke.address("/api/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        authorization.forEach(header -> request.header("Authorization", header));
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    /** What stands in the answer to those who are let in. */
    String answers(String body, List<String> authorization) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(pakke.address("/api/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        authorization.forEach(header -> request.header("Authorization", header));
        var answer = http.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("%d for %s".formatted(answer.statusCode(), body));
        }
        return answer.body();
    }

    /** What anybody with a link gets. */
    HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(pakke.address(path)).build(), BodyHandlers.ofByteArray());
    }

    @Override
    public void close() {
        pakke.close();
    }
}
