package dk.albertslund.styring.demo.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** The server's own file: its process id in the first line, how far it has come in the eighth. */
record PidFile(Path path) {

    /** A server whose JVM was killed may be stopping still. */
    void awaitPredecessor(Duration atMost) throws IOException {
        var pid = lines().stream().findFirst().map(String::strip).filter(it -> it.matches("\\d+"));
        if (pid.isPresent()) {
            until(() -> !runs(Long.parseLong(pid.get())), atMost);
        }
    }

    /** False when the process ended before it was ready. */
    boolean awaitReady(Process process, Duration atMost) throws IOException {
        until(() -> !process.isAlive() || isReady(process.pid()), atMost);
        return process.isAlive();
    }

    private boolean isReady(long pid) {
        try {
            var lines = lines();
            return lines.size() >= 8
                    && lines.getFirst().strip().equals(Long.toString(pid))
                    && lines.get(7).strip().equals("ready");
        } catch (IOException _) {
            return false; // caught in the middle of being written
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(path);
        } catch (NoSuchFileException _) {
            return List.of();
        }
    }

    /** The number may since have been given to another program. */
    private static boolean runs(long pid) {
        Optional<String> program = ProcessHandle.of(pid).flatMap(it -> it.info().command());
        return program.filter(it -> it.endsWith("/postgres")).isPresent();
    }

    private static void until(BooleanSupplier done, Duration atMost) throws IOException {
        var end = System.nanoTime() + atMost.toNanos();
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IOException("it took more than %d s".formatted(atMost.toSeconds()));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
