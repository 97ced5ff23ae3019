package dk.albertslund.styring.demo.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A headless browser of our own, with an empty profile. */
final class Chromium implements AutoCloseable {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final URI devTools;

    private Chromium(Process process, URI devTools) {
        this.process = process;
        this.devTools = devTools;
    }

    /** The program, when this machine has one. */
    static Optional<Path> find() {
        return Arrays.stream(System.getenv("PATH").split(":", -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Chromium start(Path program, Path profile) throws IOException {
        var builder = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--force-prefers-reduced-motion",
                        "--hide-scrollbars",
                        "--lang=da",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true);
        builder.environment()
                .put("LANGUAGE", "da"); // dates in fields are written as the browser's own language has them
        var process = builder.start();
        return new Chromium(process, listening(process));
    }

    /** It says where it listens before anything else of interest. */
    private static URI listening(Process process) throws IOException {
        var said = process.inputReader(UTF_8);
        for (var line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith("DevTools listening on ")) {
                Thread.startVirtualThread(() -> said.lines().forEach(_ -> {}));
                return URI.create(line.substring("DevTools listening on ".length()));
            }
        }
        throw new IOException("chromium ended without listening");
    }

    Page page(Duration patience) {
        return Page.open(devTools, patience);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .join();
    }
}
