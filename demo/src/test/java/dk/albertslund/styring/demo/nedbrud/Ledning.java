package dk.albertslund.styring.demo.nedbrud;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A wire to PostgreSQL that can be cut, and joined to another server. */
final class Ledning implements AutoCloseable {

    private final ServerSocket server;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile int til;

    Ledning(int til) throws IOException {
        this.til = til;
        server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return server.getLocalPort();
    }

    void til(int port) {
        til = port;
    }

    /** All that are talking are cut off; who tries again gets through. */
    void cut() {
        open.forEach(Ledning::close);
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var one = server.accept();
                Thread.ofVirtual().start(() -> join(one));
            } catch (IOException e) {
                if (!server.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void join(Socket one) {
        try (one;
                var other = new Socket(InetAddress.getLoopbackAddress(), til)) {
            open.add(one);
            open.add(other);
            one.setTcpNoDelay(true);
            other.setTcpNoDelay(true);
            Thread.ofVirtual().start(() -> carry(other, one));
            carry(one, other);
        } catch (IOException nobodyThere) {
            return;
        } finally {
            open.removeIf(Socket::isClosed);
        }
    }

    private static void carry(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException cut) {
            return;
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        cut();
    }
}
