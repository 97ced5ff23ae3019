package dk.albertslund.styring.bench.tur;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/** Somebody who writes, waits for the bot's answer, and writes again. */
final class Samtalepartner {

    /** What is said, over and over: something is begun, looked at and dropped. */
    private static final List<String> SAYS =
            List.of("ny prøvehandling: Læseklub for nye borgere", "annuller", "mine prøvehandlinger", "hjælp");

    private static final AtomicLong NEXT = new AtomicLong(System.currentTimeMillis());

    private final Bot bot;
    private final Connector connector;
    private final Aktivitet aktivitet;
    private @Nullable Wire wire;
    private int said;

    Samtalepartner(Bot bot, Connector connector, int number) {
        this.bot = bot;
        this.connector = connector;
        this.aktivitet = new Aktivitet(connector.address(), number);
    }

    /** Goes on until the time, and tells how long each turn took in nanoseconds. */
    void taler(long until, LongConsumer tur) {
        try {
            while (System.nanoTime() < until) {
                tur.accept(tur());
            }
            if (wire != null) {
                wire.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One message and its answer. A bot that cannot keep it says 503 and gets it again, as from Teams. */
    private long tur() throws IOException, InterruptedException {
        var id = Long.toString(NEXT.incrementAndGet());
        var body = aktivitet.skriver(id, SAYS.get(said++ % SAYS.size())).getBytes(UTF_8);
        var arrived = connector.await(aktivitet.samtale());

        var begun = System.nanoTime();
        var answer = post(body);
        while (answer.head().startsWith("http/1.1 503")) {
            answer = post(body);
        }
        if (!answer.head().startsWith("http/1.1 20")) {
            throw new IllegalStateException("%s answered %s %s".formatted(bot.name(), answer.head(), answer.body()));
        }
        if (!arrived.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("%s took the message %s but sent no answer".formatted(bot.name(), id));
        }
        return System.nanoTime() - begun;
    }

    private Wire.Message post(byte[] body) throws IOException {
        if (wire == null) {
            wire = new Wire(new Socket(InetAddress.getLoopbackAddress(), bot.port()));
        }
        wire.send(withHead(body));
        var answer = wire.read();
        if (answer == null) {
            throw new IOException(bot.name() + " hung up without an answer");
        }
        if (answer.last()) {
            wire.close();
            wire = null;
        }
        return answer;
    }

    private byte[] withHead(byte[] body) {
        var head =
                ("POST /api/messages HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json; charset=utf-8\r\n"
                                + bot.authorization() + "Content-Length: " + body.length + "\r\n\r\n")
                        .getBytes(UTF_8);
        var whole = new byte[head.length + body.length];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(body, 0, whole, head.length, body.length);
        return whole;
    }
}
