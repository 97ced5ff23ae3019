package dk.albertslund.styring.demo.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The running server. It lives as long as the pipe on its standard input: when that closes, because we close it or
 * because we were killed, a watchdog asks it for a fast shutdown. So it is never left behind.
 */
final class Server implements AutoCloseable {

    private static final String WATCHED = """
            exec 3<&0 </dev/null
            ( ( cat <&3 >/dev/null; kill -INT $$ ) & )
            exec 3<&-
            exec "$@"
            """;

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final int port;
    private volatile boolean closing;

    private Server(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    static Server start(Cluster cluster, Binaries binaries, Unprivileged unprivileged) throws IOException {
        new PidFile(cluster.pidFile()).awaitPredecessor(PATIENCE);
        var logged = Files.exists(cluster.log()) ? Files.size(cluster.log()) : 0;
        var port = freePort();
        var process = new ProcessBuilder(command(cluster.data(), port, binaries, unprivileged))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(cluster.log().toFile()))
                .start();
        if (!new PidFile(cluster.pidFile()).awaitReady(process, PATIENCE)) {
            process.getOutputStream().close();
            throw Cluster.damaged(cluster.data(), ServerLog.reason(cluster.log(), logged));
        }
        return new Server(process, port);
    }

    private static List<String> command(Path data, int port, Binaries binaries, Unprivileged unprivileged) {
        var command = new ArrayList<String>();
        if (Command.works(List.of("setsid", "true"))) {
            command.add("setsid"); // a Ctrl-C at the terminal is for us; the server hears of it from us
        }
        command.addAll(unprivileged.command(List.of("sh", "-c", WATCHED, "sh")));
        command.addAll(List.of(binaries.program("postgres").toString(), "-D", data.toString()));
        command.addAll(List.of("-h", "127.0.0.1", "-p", Integer.toString(port), "-k", ""));
        return command;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    int port() {
        return port;
    }

    long pid() {
        return process.pid();
    }

    void onDeath(Runnable action) {
        Thread.startVirtualThread(() -> {
            Command.exit(process);
            if (!closing) {
                action.run();
            }
        });
    }

    @Override
    public void close() {
        closing = true;
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
