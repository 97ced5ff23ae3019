package dk.albertslund.styring.demo.hus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** Ports on loopback. */
final class Porte {

    private Porte() {}

    /** A free one, and the same one at the next start: the bot remembers addresses with it. */
    static int fast(Path husket) {
        try {
            if (Files.exists(husket)) {
                return kraev(Integer.parseInt(Files.readString(husket).strip()));
            }
            var port = aabn(0);
            Files.writeString(husket, Integer.toString(port));
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws Demofejl when another program has it */
    static int kraev(int port) {
        try {
            return aabn(port);
        } catch (IOException _) {
            throw new Demofejl("Port %d is taken: stop what uses it, or choose another with --port.".formatted(port));
        }
    }

    private static int aabn(int port) throws IOException {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
