package dk.albertslund.styring.demo.nedbrud;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Teams, as far as an answer is concerned: it takes it, and can be made to stall before or after. */
final class Modpart implements AutoCloseable {

    private final HttpServer server;
    private final AtomicLong ids = new AtomicLong();
    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private volatile CountDownLatch takes = new CountDownLatch(0);
    private volatile CountDownLatch tells = new CountDownLatch(0);
    private volatile boolean drops;
    private final AtomicInteger storm = new AtomicInteger();

    Modpart() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/teams/", this::take);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/teams/";
    }

    /** From now on nothing that is sent to us arrives. */
    void takesNothing() {
        takes = new CountDownLatch(1);
    }

    /** From now on what is sent to us arrives, but the sender is not told. */
    void tellsNothing() {
        tells = new CountDownLatch(1);
    }

    /** From now on what is sent to us arrives, and the connection ends without an answer. */
    void drops() {
        drops = true;
    }

    /** The next so many are turned away for a second. */
    void storm(int length) {
        storm.set(length);
    }

    /** How many of those are still to be turned away. */
    int storm() {
        return storm.get();
    }

    /** As before. What stalled belongs to a process that is dead by now. */
    void isWell() {
        var stalled = List.of(takes, tells);
        takes = new CountDownLatch(0);
        tells = new CountDownLatch(0);
        drops = false;
        storm.set(0);
        stalled.forEach(CountDownLatch::countDown);
    }

    /** How many answers have come that name the title. */
    long answersAbout(String titel) {
        return arrived.stream().filter(body -> body.contains(titel)).count();
    }

    /** How many have come in all. */
    int arrived() {
        return arrived.size();
    }

    private void take(HttpExchange exchange) throws IOException {
        if (storm.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            exchange.getResponseHeaders().set("Retry-After", "1");
            exchange.sendResponseHeaders(429, -1);
            exchange.close();
            return;
        }
        var stalled = takes.getCount() > 0;
        await(takes);
        if (stalled) {
            exchange.close();
            return;
        }
        arrived.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        if (drops) {
            exchange.close();
            return;
        }
        await(tells);
        try (exchange) {
            var body = ("{\"id\":\"" + ids.incrementAndGet() + "\"}").getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        isWell();
        server.stop(0);
    }
}
