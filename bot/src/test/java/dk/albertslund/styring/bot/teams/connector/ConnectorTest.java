package dk.albertslund.styring.bot.teams.connector;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.albertslund.styring.bot.teams.settings.ServiceHosts;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udfald;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectorTest {

    record Answer(int status, String retryAfter, String body) {
        static Answer status(int status) {
            return new Answer(status, "", "{}");
        }
    }

    private final Queue<String> calls = new ConcurrentLinkedQueue<>();
    private final Queue<Answer> answers = new ArrayDeque<>();
    private final HttpServer teams = server();
    private final Connector connector = connector();

    @AfterEach
    void close() {
        connector.close();
        teams.stop(0);
    }

    @Test
    void sendsWithTheBotsTokenAndTellsWhatTeamsCallsIt() {
        answers.add(new Answer(201, "", "{\"id\":\"1:a\"}"));

        assertThat(connector.send(sted(), besked())).isEqualTo(new Udfald.Leveret("1:a"));
        assertThat(calls).containsExactly("POST /x/v3/conversations/19:k;messageid=1/activities Bearer hemmelig");
    }

    @Test
    void repliesInTheThread() {
        answers.add(new Answer(201, "", "{\"id\":\"1:b\"}"));

        assertThat(connector.reply(sted(), "1:q", besked())).isEqualTo(new Udfald.Leveret("1:b"));
        assertThat(calls).containsExactly("POST /x/v3/conversations/19:k;messageid=1/activities/1:q Bearer hemmelig");
    }

    @Test
    void replacesACardAndWritesAnewWhenItIsGone() {
        answers.add(Answer.status(200));
        assertThat(connector.replace(sted(), "1:c", besked())).isEqualTo(new Udfald.Leveret("1:c"));

        answers.add(Answer.status(404));
        answers.add(new Answer(201, "", "{\"id\":\"1:d\"}"));
        assertThat(connector.replace(sted(), "1:c", besked())).isEqualTo(new Udfald.Leveret("1:d"));
        assertThat(calls)
                .containsExactly(
                        "PUT /x/v3/conversations/19:k;messageid=1/activities/1:c Bearer hemmelig",
                        "PUT /x/v3/conversations/19:k;messageid=1/activities/1:c Bearer hemmelig",
                        "POST /x/v3/conversations/19:k;messageid=1/activities Bearer hemmelig");
    }

    @ParameterizedTest
    @CsvSource({
        "400, BadArgument, OPGIVET",
        "401, BotNotRegistered, DROSLET",
        "403, BotDisabledByAdmin, LUKKET",
        "403, BotNotInConversationRoster, LUKKET",
        "403, ConversationBlockedByUser, LUKKET",
        "403, MessageWritesBlocked, LUKKET",
        "403, InvalidBotApiHost, OPGIVET",
        "403, NotEnoughPermissions, OPGIVET",
        "404, ConversationNotFound, LUKKET",
        "409, Conflict, OPGIVET",
        "408, '', UVIS",
        "412, PreconditionFailed, SENERE",
        "413, MessageSizeTooBig, OPGIVET",
        "429, Throttled, DROSLET",
        "500, '', UVIS",
        "502, '', UVIS",
        "503, '', UVIS",
        "504, '', UVIS",
    })
    void knowsWhatEachRefusalMeans(int status, String code, Slags slags) {
        answers.add(new Answer(status, "", "{\"error\":{\"code\":\"%s\",\"message\":\"m\"}}".formatted(code)));

        var udfald = connector.send(sted(), besked());

        assertThat(Slags.af(udfald)).isEqualTo(slags);
        assertThat(udfald.toString()).contains(Integer.toString(status), code);
        assertThat(calls).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 500, 502, 503, 504})
    void anUpdateMayBeTriedAgainSinceTwiceLooksLikeOnce(int status) {
        answers.add(Answer.status(status));

        assertThat(connector.replace(sted(), "1:c", besked())).isInstanceOf(Udfald.Senere.class);
    }

    @Test
    void waitsAsLongAsTeamsAsks() {
        answers.add(new Answer(429, "17", "{}"));

        assertThat(connector.send(sted(), besked()))
                .isInstanceOfSatisfying(
                        Udfald.Droslet.class,
                        droslet -> assertThat(droslet.vent()).isEqualTo(Duration.ofSeconds(17)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mon, 23 Nov 2026 08:00:00 GMT", "-5", "99999"})
    void isNotFooledByAnOddRetryAfter(String retryAfter) {
        answers.add(new Answer(429, retryAfter, "{}"));

        assertThat(connector.send(sted(), besked()))
                .isInstanceOfSatisfying(
                        Udfald.Droslet.class,
                        droslet -> assertThat(droslet.vent()).isBetween(Duration.ofSeconds(1), Duration.ofHours(1)));
    }

    @Test
    void anAnswerThatIsNoJsonIsAnAnswerStill() {
        answers.add(new Answer(502, "", "<html>Bad gateway</html>"));
        answers.add(new Answer(201, "", "created"));

        assertThat(connector.send(sted(), besked())).isInstanceOf(Udfald.Uvis.class);
        assertThat(connector.send(sted(), besked())).isInstanceOf(Udfald.Leveret.class);
    }

    @Test
    void doesNotFollowARedirectWithTheTokenOn() {
        answers.add(Answer.status(307));

        assertThat(connector.send(sted(), besked())).isInstanceOf(Udfald.Opgivet.class);
        assertThat(calls).hasSize(1);
    }

    @Test
    void whenTheConnectionIsRefusedNothingWasSent() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }

        assertThat(connector.send(sted("http://127.0.0.1:%d/".formatted(closed)), besked()))
                .isInstanceOf(Udfald.Senere.class);
    }

    @Test
    void aClosedConversationIsNamedAlsoWhenTheReasonIsBehindTheReason() {
        answers.add(new Answer(
                403, "", "{\"error\":{\"code\":\"Forbidden\",\"message\":\"subCode: MessageWritesBlocked\"}}"));

        assertThat(connector.send(sted(), besked()))
                .isInstanceOfSatisfying(
                        Udfald.Lukket.class,
                        lukket -> assertThat(lukket.samtale()).isEqualTo(sted().id()));
    }

    @Test
    void repliesBesideAThreadThatIsGone() {
        answers.add(new Answer(404, "", "{\"error\":{\"code\":\"ActivityNotFoundInConversation\",\"message\":\"m\"}}"));
        answers.add(new Answer(201, "", "{\"id\":\"1:e\"}"));

        assertThat(connector.reply(sted(), "1:q", besked())).isEqualTo(new Udfald.Leveret("1:e"));
    }

    @Test
    void doesNotWriteAnewInAConversationThatIsGone() {
        for (var i = 0; i < 2; i++) {
            answers.add(new Answer(404, "", "{\"error\":{\"code\":\"ConversationNotFound\",\"message\":\"m\"}}"));
        }

        assertThat(connector.reply(sted(), "1:q", besked())).isInstanceOf(Udfald.Lukket.class);
        assertThat(connector.replace(sted(), "1:c", besked())).isInstanceOf(Udfald.Lukket.class);
        assertThat(calls).hasSize(2);
    }

    @Test
    void whenThereIsNoAnswerInTimeItMayHaveBeenDelivered() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var udfald = connector.send(sted("http://127.0.0.1:%d/".formatted(silent.getLocalPort())), besked());

            assertThat(udfald).isInstanceOf(Udfald.Uvis.class);
        }
    }

    /** It takes the request and hangs up. */
    @Test
    void whenItHangsUpAfterwardsItMayHaveBeenDelivered() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            threads.execute(() -> takeAndHangUp(socket));

            assertThat(connector.send(sted("http://127.0.0.1:%d/".formatted(socket.getLocalPort())), besked()))
                    .isInstanceOf(Udfald.Uvis.class);
        }
    }

    @Test
    void neverShowsTheTokenToAForeignHost() {
        assertThat(connector.send(sted("https://evil.example/"), besked()))
                .isInstanceOfSatisfying(
                        Udfald.Opgivet.class,
                        opgivet -> assertThat(opgivet.grund()).contains("evil.example"));
    }

    @Test
    void withoutATokenNothingIsSent() {
        var without = new Connector(new TeamsHttp(
                () -> {
                    throw new TokenSource.TokenUnavailable("Entra is away", new IOException());
                },
                new ServiceHosts(Set.of(), true)));

        assertThat(without.send(sted(), besked())).isInstanceOf(Udfald.Senere.class);
        assertThat(calls).isEmpty();
    }

    enum Slags {
        LEVERET,
        SENERE,
        DROSLET,
        OPGIVET,
        LUKKET,
        BORTFALDET,
        UVIS;

        static Slags af(Udfald udfald) {
            return switch (udfald) {
                case Udfald.Leveret _ -> LEVERET;
                case Udfald.Senere _ -> SENERE;
                case Udfald.Droslet _ -> DROSLET;
                case Udfald.Opgivet _ -> OPGIVET;
                case Udfald.Lukket _ -> LUKKET;
                case Udfald.Bortfaldet _ -> BORTFALDET;
                case Udfald.Uvis _ -> UVIS;
            };
        }
    }

    private Samtalested sted() {
        return sted("http://127.0.0.1:%d/x".formatted(teams.getAddress().getPort()));
    }

    private static Samtalested sted(String serviceUrl) {
        return new Samtalested("19:k;messageid=1", serviceUrl, "28:app", Optional.empty());
    }

    private static Activity besked() {
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setText("hej");
        return activity;
    }

    private static Connector connector() {
        return new Connector(new TeamsHttp(() -> Optional.of("hemmelig"), new ServiceHosts(Set.of(), true)));
    }

    private HttpServer server() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", this::answer);
            server.start();
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        calls.add("%s %s %s"
                .formatted(
                        exchange.getRequestMethod(),
                        exchange.getRequestURI(),
                        exchange.getRequestHeaders().getFirst("Authorization")));
        exchange.getRequestBody().readAllBytes();
        var answer = answers.remove();
        var body = answer.body().getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        if (!answer.retryAfter().isEmpty()) {
            exchange.getResponseHeaders().set("Retry-After", answer.retryAfter());
        }
        if (answer.status() == 307) {
            exchange.getResponseHeaders().set("Location", "/elsewhere");
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static void takeAndHangUp(ServerSocket socket) {
        try (var connection = socket.accept()) {
            assertThat(connection.getInputStream().read(new byte[16])).isPositive();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
