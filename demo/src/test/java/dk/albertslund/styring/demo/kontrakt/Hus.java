package dk.albertslund.styring.demo.kontrakt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;

import com.sun.net.httpserver.HttpServer;
import dk.albertslund.styring.demo.pakke.Kontraktmiljoe;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.udsteder.LocalIssuer;
import dk.albertslund.styring.demo.udsteder.Token;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The packaged bot with its authentication on, its database, and those it talks to. */
final class Hus implements AutoCloseable {

    static final String APP = Kontraktmiljoe.APP;
    static final String TENANT = Kontraktmiljoe.TENANT;

    /** A call the bot made: to Teams, or to where Teams said. */
    record Kald(String line, String body) {}

    /** Where people would reach the bot, were it for real. */
    static final String PUBLIC = "https://styring.example";

    private final BlockingQueue<Kald> received = new LinkedBlockingQueue<>();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final List<Kald> all = new CopyOnWriteArrayList<>();
    private final LocalIssuer issuer = new LocalIssuer();
    private final HttpServer teams;
    private final LocalPostgres postgres;
    private final Styring styring;

    Hus(Path folder) throws IOException, InterruptedException {
        teams = teams();
        postgres = LocalPostgres.start(folder.resolve("data"));
        styring = Styring.start(
                folder,
                Kontraktmiljoe.med(
                        postgres, issuer, Map.of("SERVER_ADDRESS", "0.0.0.0", "STYRING_WEB_ADRESSE", PUBLIC)));
        styring.pakke().started();
    }

    Styring styring() {
        return styring;
    }

    String service() {
        return "http://127.0.0.1:%d/".formatted(teams.getAddress().getPort());
    }

    Token token() {
        return Token.valid(APP, service());
    }

    String message() {
        return """
               {"type":"message","id":"%s","channelId":"msteams","serviceUrl":"%s","text":"hjælp","locale":"da-DK",
                "from":{"id":"29:anna","name":"Anna","aadObjectId":"aaaaaaaa-0000-0000-0000-000000000001"},
                "recipient":{"id":"28:%s","name":"Årshjul"},
                "conversation":{"id":"a:1","conversationType":"personal","tenantId":"%s"},
                "channelData":{"tenant":{"id":"%s"}}}""".formatted(UUID.randomUUID(), service(), APP, TENANT, TENANT);
    }

    /** How many messages have had their effect. */
    long taken() {
        return database().sql("select count(*) from inbox").query(Long.class).single();
    }

    JdbcClient database() {
        return JdbcClient.create(
                new DriverManagerDataSource(postgres.jdbcUrl(), postgres.username(), postgres.password()));
    }

    /** The next call the bot makes to Teams. */
    @Nullable
    String received() throws InterruptedException {
        var next = received.poll(30, SECONDS);
        return next == null ? null : next.line();
    }

    /** The next call whose body holds the words. */
    Kald receives(String words) throws InterruptedException {
        for (var next = received.poll(30, SECONDS); next != null; next = received.poll(30, SECONDS)) {
            if (next.body().contains(words)) {
                return next;
            }
        }
        throw new IllegalStateException("no call with %s among %s".formatted(words, all));
    }

    List<Kald> all() {
        return all;
    }

    /** What Anna's chat sends, and what is answered. */
    String send(String fields) throws IOException, InterruptedException {
        return send(fields, "a");
    }

    /** @param who one letter that stands for a person with a chat of her own */
    String send(String fields, String who) throws IOException, InterruptedException {
        return send(UUID.randomUUID(), fields, who);
    }

    /** @param id the activity's own: sent twice, it is a redelivery */
    String send(UUID id, String fields, String who) throws IOException, InterruptedException {
        var body = """
                {"id":"%s","channelId":"msteams","serviceUrl":"%s","locale":"da-DK",
                 "from":{"id":"29:%s","name":"Anna","aadObjectId":"%s"},"recipient":{"id":"28:%s","name":"Årshjul"},
                 "conversation":{"id":"%s:1","conversationType":"personal","tenantId":"%s"},
                 "channelData":{"tenant":{"id":"%s"}},%s}""".formatted(
                        id,
                        service(),
                        who,
                        "%s-0000-0000-0000-000000000001".formatted(who.repeat(8)),
                        APP,
                        who,
                        TENANT,
                        TENANT,
                        fields);
        return styring.answers(body, List.of("Bearer " + token().serialized()));
    }

    void stopDatabase() {
        postgres.close();
    }

    private HttpServer teams() throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            var sent = exchange.getRequestBody().readAllBytes();
            var kald = new Kald(
                    "%s %s %s"
                            .formatted(
                                    exchange.getRequestMethod(),
                                    exchange.getRequestURI(),
                                    exchange.getRequestHeaders().getFirst("Authorization")),
                    new String(sent, UTF_8));
            all.add(kald);
            received.add(kald);
            var path = exchange.getRequestURI().getPath();
            if (exchange.getRequestMethod().equals("PUT")) {
                files.put(path, sent);
            }
            var body = exchange.getRequestMethod().equals("GET")
                    ? files.getOrDefault(path, new byte[0])
                    : "{\"id\":\"1:svar\"}".getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }

    @Override
    public void close() {
        styring.close();
        postgres.close();
        teams.stop(0);
        issuer.close();
    }
}
