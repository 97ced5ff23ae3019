package dk.albertslund.styring.demo.nedbrud;

import dk.albertslund.styring.demo.postgres.LocalPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged bot as a process. A cache of its loaded classes, made by the first start, makes the others quick. */
final class Botproces implements AutoCloseable {

    private static final Path JAR = Path.of("../bot/target/styring/styring.jar");

    private final Path folder;
    private final Map<String, String> settings;
    private final int port;
    private final Process process;

    private Botproces(Path folder, Map<String, String> settings, int port, List<String> flags) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.port = port;
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m"));
        command.addAll(flags);
        command.addAll(List.of("-jar", JAR.toString()));
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("styring.log").toFile()));
        builder.environment().putAll(settings);
        builder.environment().put("SERVER_PORT", Integer.toString(port));
        process = builder.start();
    }

    /** Makes the cache of classes and starts. */
    static Botproces first(Path folder, LocalPostgres postgres, Modpart modpart) throws IOException {
        var settings = settings(postgres, modpart);
        var port = freePort();
        var training = new Botproces(
                folder,
                settings,
                port,
                List.of("-XX:AOTCacheOutput=" + cache(folder), "-Dspring.context.exit=onRefresh"));
        training.awaitEnd();
        return new Botproces(folder, settings, port, cached(folder));
    }

    /** The same again, after this one has been killed. */
    Botproces again() throws IOException {
        return new Botproces(folder, settings, port, cached(folder));
    }

    int port() {
        return port;
    }

    boolean alive() {
        return process.isAlive();
    }

    /** As kill -9 does. */
    void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path cache(Path folder) {
        return folder.resolve("styring.aot");
    }

    private static List<String> cached(Path folder) {
        return Files.exists(cache(folder)) ? List.of("-XX:AOTCache=" + cache(folder)) : List.of();
    }

    private static Map<String, String> settings(LocalPostgres postgres, Modpart modpart) {
        return Map.ofEntries(
                Map.entry("SPRING_PROFILES_ACTIVE", "kontrakt"),
                Map.entry("SPRING_DATASOURCE_URL", postgres.jdbcUrl()),
                Map.entry("SPRING_DATASOURCE_USERNAME", postgres.username()),
                Map.entry("SPRING_DATASOURCE_PASSWORD", postgres.password()),
                Map.entry("STYRING_UDSENDELSE_LAAN", "2s"),
                Map.entry("STYRING_UDSENDELSE_HVERT", "500ms"),
                Map.entry("TEAMS_APPID", Modpart.APP),
                Map.entry("TEAMS_TENANTID", Modpart.TENANT),
                Map.entry("TEAMS_APPPASSWORD", "hemmelig"),
                Map.entry("TEAMS_OPENIDMETADATAURL", modpart.address("/metadata")),
                Map.entry("TEAMS_TOKENURL", modpart.address("/token")),
                Map.entry("GRAPH_TENANTID", Modpart.TENANT),
                Map.entry("GRAPH_CLIENTID", Modpart.APP),
                Map.entry("GRAPH_CLIENTSECRET", "hemmelig"),
                Map.entry("GRAPH_ORGANIZER", "uge@styring.example"),
                Map.entry("GRAPH_BASEURL", modpart.address("/v1.0")),
                Map.entry("GRAPH_TOKENURL", modpart.address("/token")));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        kill();
    }
}
