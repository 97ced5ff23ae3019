package dk.albertslund.styring.demo.fjendtlig;

import static java.util.concurrent.TimeUnit.SECONDS;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/** Teams at the other end: looks every answer through for markup, and keeps what its buttons were about. */
final class Modtager implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Semaphore svar = new Semaphore(0);
    private final ConcurrentLinkedQueue<String> opmaerket = new ConcurrentLinkedQueue<>();
    private final ArrayBlockingQueue<String> knapper = new ArrayBlockingQueue<>(200);

    Modtager() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/teams/", this::tag);
        server.start();
    }

    String adresse() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/teams/";
    }

    /** Whether so many answers come, beyond those that have been asked for already. */
    boolean kommer(int antal) throws InterruptedException {
        return svar.tryAcquire(antal, 60, SECONDS);
    }

    /** Forgets the answers that have come. */
    void glem() {
        svar.drainPermits();
    }

    List<String> opmaerket() {
        return List.copyOf(opmaerket);
    }

    /** What the latest buttons were about. */
    List<String> knapper() {
        return new ArrayList<>(knapper);
    }

    private void tag(HttpExchange exchange) throws IOException {
        var besked = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (!besked.path("type").asText().equals("typing")) {
            svar.release();
            if (besked.has("text") && !besked.path("textFormat").asText().equals("plain")) {
                opmaerket.add(besked.toString());
            }
            se(besked);
        }
        try (exchange) {
            var body = "{\"id\":\"1:svar\"}".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(201, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    /** The answer to a button comes back to whoever pressed it and is looked through all the same. */
    void ser(String svarPaaTryk) throws IOException {
        se(JSON.readTree(svarPaaTryk));
    }

    private void se(JsonNode del) {
        if (del.path("type").asText().equals("TextBlock")
                && del.path("text").asText().contains(Ondord.OPMAERKNING)) {
            opmaerket.add(del.toString());
        }
        var om = del.path("data").path("om").asText("");
        if (!om.isEmpty() && !knapper.offer(om)) {
            knapper.poll();
        }
        del.forEach(this::se);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
