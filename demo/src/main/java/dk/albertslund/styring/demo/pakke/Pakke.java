package dk.albertslund.styring.demo.pakke;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged bot while it runs. */
public final class Pakke implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(3);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final int port;
    private final Path log;
    private final Process process;

    private Pakke(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /**
     * @param jar {@code bot/target/styring/styring.jar}, with its libraries beside it
     * @param flags of the virtual machine
     * @param settings the environment variables the bot is set up by
     * @param log where what it prints is added
     */
    public static Pakke start(Path jar, List<String> flags, Map<String, String> settings, Path log) {
        try {
            var port = freePort();
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(flags);
            command.addAll(List.of("-jar", jar.toString()));
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(settings);
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            return new Pakke(port, log, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Waits until it takes messages. */
    public Pakke started() throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_START.toNanos();
        while (!ready()) {
            if (process.waitFor(100, MILLISECONDS) || System.nanoTime() > deadline) {
                close();
                throw new IllegalStateException("the bot did not start:\n" + log());
            }
        }
        return this;
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

    public URI address(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.isAlive();
    }

    public String log() {
        try {
            return Files.readString(log, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it ends by itself, and tells by what exit code. */
    public int ended() throws InterruptedException {
        if (!process.waitFor(LONGEST_START.toMillis(), MILLISECONDS)) {
            throw new IllegalStateException("the bot runs, though it should end");
        }
        return process.exitValue();
    }

    /** Asks it to end, as a restart does. */
    public void terminate() {
        process.destroy();
    }

    /** Ends it as {@code kill -9} does. */
    @Override
    public void close() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
