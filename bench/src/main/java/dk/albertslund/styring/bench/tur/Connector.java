package dk.albertslund.styring.bench.tur;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;

/** Where the bots' answers arrive. An answer has arrived when the connector says so, after its delay. */
final class Connector implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, CountDownLatch> awaited = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong(1_700_000_000_000L);
    private volatile Duration delay = Duration.ZERO;

    Connector() throws IOException {
        server = new ServerSocket(0, 256, InetAddress.getLoopbackAddress());
        Thread.ofPlatform().daemon().name("connector").start(this::accept);
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/emea/";
    }

    void delay(Duration delay) {
        this.delay = delay;
    }

    /** Opens when a message has come in the conversation; there is one turn at a time in each. */
    CountDownLatch await(String conversation) {
        var arrived = new CountDownLatch(1);
        awaited.put(conversation, arrived);
        return arrived;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                Thread.ofPlatform().daemon().name("connector").start(() -> serve(socket));
            } catch (SocketException e) {
                return;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void serve(Socket socket) {
        try (var wire = new Wire(socket)) {
            for (var message = wire.read(); message != null; message = wire.read()) {
                answer(wire, message);
            }
        } catch (IOException e) {
            if (!server.isClosed()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void answer(Wire wire, Wire.Message message) throws IOException {
        pause();
        var body = "{\"id\":\"" + ids.incrementAndGet() + "\"}";
        wire.send(("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: " + body.length()
                        + "\r\n\r\n" + body)
                .getBytes(UTF_8));
        var answered = message.body();
        if (!answered.contains("\"type\":\"typing\"")) {
            arrived(conversation(message.head()));
        }
    }

    private void arrived(String conversation) {
        var arrived = awaited.remove(conversation);
        if (arrived != null) {
            arrived.countDown();
        }
    }

    private void pause() {
        if (delay.isPositive()) {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** From {@code post /emea/v3/conversations/<id>/activities…}. */
    private static String conversation(String head) {
        var start = head.indexOf("/conversations/") + "/conversations/".length();
        return URLDecoder.decode(head.substring(start, head.indexOf('/', start)), UTF_8);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
