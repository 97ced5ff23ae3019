package dk.albertslund.styring.demo.kontrakt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The packaged bot as a process of its own. */
final class Styring implements AutoCloseable {

    private static final Path JAR = Path.of("../bot/target/styring/styring.jar");
    private static final int LONGEST_START_SECONDS = 180;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final Path log;
    private final Process process;

    Styring(Path folder, Map<String, String> settings) {
        try {
            port = freePort();
            log = folder.resolve("styring.log");
            var builder = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-Xmx256m",
                            "-jar",
                            JAR.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(settings);
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it is ready. */
    Styring started() throws IOException, InterruptedException {
        for (var second = 0; second < LONGEST_START_SECONDS; second++) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the bot did not start:\n" + log());
            }
            if (ready()) {
                return this;
            }
            process.waitFor(1, SECONDS);
        }
        throw new IllegalStateException("the bot is not ready:\n" + log());
    }

    /** Waits until it has given up, and tells by what exit code. */
    int refused() throws InterruptedException {
        if (!process.waitFor(LONGEST_START_SECONDS, SECONDS)) {
            throw new IllegalStateException("the bot started, though it should not");
        }
        return process.exitValue();
    }

    int receives(String body, List<String> authorization) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address("/api/messages"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        authorization.forEach(header -> request.header("Authorization", header));
        return http.send(request.build(), BodyHandlers.discarding()).statusCode();
    }

    String log() throws IOException {
        return Files.readString(log, UTF_8);
    }

    private boolean ready() throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address("/actuator/health/readiness"))
                    .build();
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
