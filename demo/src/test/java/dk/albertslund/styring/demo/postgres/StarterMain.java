package dk.albertslund.styring.demo.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A process of its own that starts a server, tells its id and then waits to be killed. */
final class StarterMain {

    private StarterMain() {}

    static void main(String[] args) throws InterruptedException {
        System.out.println(LocalPostgres.start(Path.of(args[0])).pid());
        new CountDownLatch(1).await();
    }

    static Process process(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        StarterMain.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    static long serverPid(Process process) throws IOException {
        var out = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        return Long.parseLong(out.readLine());
    }
}
