package dk.albertslund.styring.demo;

import dk.albertslund.styring.demo.hus.Demo;
import dk.albertslund.styring.demo.hus.Demofejl;
import dk.albertslund.styring.demo.postgres.PostgresException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What ./start runs: the port, then the data folder. */
public final class DemoApplication {

    private DemoApplication() {}

    public static void main(String[] args) {
        var port = Integer.parseInt(args[0]);
        var data = Path.of(args[1]).toAbsolutePath().normalize();
        try {
            Files.createDirectories(data);
            Demo.start(port, data, Map.of());
            System.out.printf(
                    "Styring is ready: http://127.0.0.1:%d/demo (Ctrl-C stops it; log: %s)%n", port, log(data));
        } catch (Demofejl | PostgresException e) {
            stop(String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            stop("Styring could not start: %s (log: %s)".formatted(rod(e), log(data)));
        }
    }

    private static Path log(Path data) {
        return data.resolve("demo.log");
    }

    private static void stop(String grund) {
        System.err.println(grund.replaceAll("\\s+", " "));
        System.exit(1);
    }

    private static Throwable rod(Throwable e) {
        var cause = e.getCause();
        return cause == null ? e : rod(cause);
    }
}
