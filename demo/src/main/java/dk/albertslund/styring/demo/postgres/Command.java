package dk.albertslund.styring.demo.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** Another program, run to its end. */
final class Command {

    private Command() {}

    static void run(List<String> command) throws IOException {
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        if (exit(process) != 0) {
            throw new IOException("%s: %s".formatted(command.getLast(), said));
        }
    }

    /** False as well when there is no such program. */
    static boolean works(List<String> command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return exit(process) == 0;
        } catch (IOException _) {
            return false;
        }
    }

    static int exit(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
