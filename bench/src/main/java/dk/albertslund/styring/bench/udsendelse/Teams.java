package dk.albertslund.styring.bench.udsendelse;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** The connector as far as a limit is concerned: it takes its time, and turns away what is more than Teams takes. */
final class Teams implements AutoCloseable {

    private final HttpServer server;
    private final AtomicLong ids = new AtomicLong();
    private final Map<String, Vinduer> conversations = new HashMap<>();
    private final List<Long> arrived = new ArrayList<>();
    private Vinduer tenant = Vinduer.intet();
    private Duration delay = Duration.ZERO;
    private boolean limits;
    private int turnedAway;

    Teams() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1024);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/emea/";
    }

    /** Begins anew. */
    synchronized void begin(Duration slow, boolean asTeams) {
        delay = slow;
        limits = asTeams;
        tenant = asTeams ? Vinduer.tenant() : Vinduer.intet();
        conversations.clear();
        arrived.clear();
        turnedAway = 0;
    }

    /** When each that was taken arrived, in order. */
    synchronized List<Long> arrived() {
        return List.copyOf(arrived);
    }

    synchronized int taken() {
        return arrived.size();
    }

    synchronized int turnedAway() {
        return turnedAway;
    }

    private void take(HttpExchange exchange) throws IOException {
        var room = room(exchange.getRequestURI().getPath());
        exchange.getRequestBody().readAllBytes();
        pause();
        if (room) {
            answer(exchange, 201, "{\"id\":\"" + ids.incrementAndGet() + "\"}");
        } else {
            exchange.getResponseHeaders().set("Retry-After", "2");
            answer(exchange, 429, "{\"error\":{\"code\":\"Throttled\",\"message\":\"too many\"}}");
        }
    }

    private synchronized boolean room(String path) {
        var now = System.nanoTime();
        var here = conversations.computeIfAbsent(path, p -> limits ? Vinduer.samtale() : Vinduer.intet());
        if (!tenant.plads(now) || !here.plads(now)) {
            turnedAway++;
            return false;
        }
        tenant.tag(now);
        here.tag(now);
        arrived.add(now);
        return true;
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        try (exchange) {
            var body = text.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
