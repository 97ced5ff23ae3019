package dk.albertslund.styring.bench.tur;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** The bare echo bot of Microsoft's JavaScript SDK. */
final class Ekko implements Bot {

    private final Process process;
    private final int port;

    Ekko(Path folder) throws IOException {
        process = new ProcessBuilder("node", "echo.js", "0")
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        port = portOf(process.inputReader());
    }

    private static int portOf(BufferedReader out) throws IOException {
        var line = out.readLine();
        if (line == null) {
            throw new IOException("the echo bot did not start");
        }
        return Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1));
    }

    @Override
    public String name() {
        return "JS-ekko";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String authorization() {
        return "";
    }

    @Override
    public Duration cpu() {
        return Cpu.of(process.pid());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
