package dk.albertslund.styring.bench.tur;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.JOSEException;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/** Our bot as it is delivered, with authentication on and a database that waits for the disk. */
final class Styring implements Bot {

    private static final Path JAR = Path.of("bot/target/styring/styring.jar");
    private static final Path LOG = Path.of("bench/target/styring.log");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final LocalPostgres postgres;
    private final int port;
    private final String authorization;

    Styring(LocalPostgres postgres, Udsteder udsteder, String serviceUrl) throws IOException, JOSEException {
        this.postgres = postgres;
        authorization = "Authorization: Bearer " + udsteder.token(Aktivitet.APP, serviceUrl) + "\r\n";
        port = freePort();
        process = start(Map.ofEntries(
                Map.entry("SPRING_PROFILES_ACTIVE", "kontrakt"),
                Map.entry("SERVER_PORT", Integer.toString(port)),
                Map.entry("SPRING_DATASOURCE_URL", postgres.jdbcUrl()),
                Map.entry("SPRING_DATASOURCE_USERNAME", postgres.username()),
                Map.entry("SPRING_DATASOURCE_PASSWORD", postgres.password()),
                Map.entry("TEAMS_APPID", Aktivitet.APP),
                Map.entry("TEAMS_TENANTID", Aktivitet.TENANT),
                Map.entry("TEAMS_APPPASSWORD", "bench"),
                Map.entry("TEAMS_OPENIDMETADATAURL", udsteder.address("/metadata")),
                Map.entry("TEAMS_TOKENURL", udsteder.address("/token")),
                Map.entry("GRAPH_TENANTID", Aktivitet.TENANT),
                Map.entry("GRAPH_CLIENTID", Aktivitet.APP),
                Map.entry("GRAPH_CLIENTSECRET", "bench"),
                Map.entry("GRAPH_ORGANIZER", "bench@styring.example"),
                Map.entry("GRAPH_BASEURL", udsteder.address("/v1.0")),
                Map.entry("GRAPH_TOKENURL", udsteder.address("/token"))));
        awaitReady();
    }

    private static Process start(Map<String, String> settings) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx512m", "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile());
        builder.environment().putAll(settings);
        return builder.start();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!ready()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new IOException("Styring did not start; " + LOG + " says why");
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    private boolean ready() throws IOException {
        try (var wire = new Wire(new Socket(InetAddress.getLoopbackAddress(), port))) {
            wire.send("GET /actuator/health/readiness HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".getBytes(UTF_8));
            var answer = wire.read();
            return answer != null && answer.head().startsWith("http/1.1 200");
        } catch (ConnectException _) {
            return false;
        }
    }

    @Override
    public String name() {
        return "Styring";
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public String authorization() {
        return authorization;
    }

    @Override
    public Duration cpu() {
        return Cpu.of(process.pid());
    }

    @Override
    public Duration databaseCpu() {
        return Cpu.ofTree(postgres.pid());
    }

    @Override
    public void close() {
        process.destroy();
    }
}
