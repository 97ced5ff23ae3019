package dk.albertslund.styring.bench.tur;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One connection and just enough HTTP/1.1: the generator shares the processor with what it measures. */
final class Wire implements Closeable {

    private static final int ROOM = 64 * 1024;

    private final Socket socket;
    private final byte[] buffer = new byte[ROOM];
    private int from;
    private int to;

    /** @param head the first line and the headers, in lower case */
    record Message(String head, String body) {

        boolean last() {
            return head.contains("\r\nconnection: close");
        }
    }

    Wire(Socket socket) throws IOException {
        this.socket = socket;
        socket.setTcpNoDelay(true);
    }

    void send(byte[] message) throws IOException {
        socket.getOutputStream().write(message);
    }

    /** The next message; null when the other side has hung up. */
    @Nullable
    Message read() throws IOException {
        var end = endOfHead();
        if (end < 0) {
            return null;
        }
        var head = new String(buffer, from, end - from, ISO_8859_1).toLowerCase(Locale.ROOT);
        from = end;
        if (head.contains("\r\ntransfer-encoding: chunked")) {
            return new Message(head, new String(chunks(), UTF_8));
        }
        return new Message(head, new String(take(contentLength(head)), UTF_8));
    }

    private int endOfHead() throws IOException {
        var seen = from;
        while (true) {
            for (var i = Math.max(from, seen - 3); i + 3 < to; i++) {
                if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                    return i + 4;
                }
            }
            seen = to;
            var moved = from;
            if (!fill()) {
                return -1;
            }
            seen -= moved - from;
        }
    }

    private static int contentLength(String head) {
        var at = head.indexOf("\r\ncontent-length:");
        if (at < 0) {
            return 0;
        }
        var start = at + "\r\ncontent-length:".length();
        return Integer.parseInt(head.substring(start, head.indexOf('\r', start)).strip());
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (var size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.writeBytes(take(size));
            line();
        }
        line();
        return body.toByteArray();
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (var c = take(1)[0]; c != '\n'; c = take(1)[0]) {
            line.append((char) c);
        }
        return line.toString().strip();
    }

    private byte[] take(int count) throws IOException {
        var taken = new byte[count];
        var done = 0;
        while (done < count) {
            if (from == to && !fill()) {
                throw new IOException("the other side hung up within a message");
            }
            var part = Math.min(count - done, to - from);
            System.arraycopy(buffer, from, taken, done, part);
            from += part;
            done += part;
        }
        return taken;
    }

    private boolean fill() throws IOException {
        if (from > 0) {
            System.arraycopy(buffer, from, buffer, 0, to - from);
            to -= from;
            from = 0;
        }
        var count = socket.getInputStream().read(buffer, to, buffer.length - to);
        to += Math.max(count, 0);
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
