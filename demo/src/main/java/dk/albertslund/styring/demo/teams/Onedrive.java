package dk.albertslund.styring.demo.teams;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Everybody's OneDrive: places that a file can be put once, and fetched from afterwards. */
final class Onedrive {

    static final String PATH = "/onedrive/";

    private static final byte[] NOTHING = {};

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    /** A new place. Its address is all it takes to write there, as with Microsoft's. */
    URI place(URI service) {
        var id = UUID.randomUUID().toString();
        files.put(id, NOTHING);
        return service.resolve(PATH + id);
    }

    Optional<byte[]> file(String id) {
        return Optional.ofNullable(files.get(id)).filter(file -> file.length > 0);
    }

    void handle(HttpExchange exchange, byte[] body) throws IOException {
        var id = exchange.getRequestURI().getPath().substring(PATH.length());
        switch (exchange.getRequestMethod()) {
            case "PUT" -> put(exchange, id, body);
            case "GET" -> get(exchange, file(id).orElse(null));
            default -> exchange.sendResponseHeaders(405, -1);
        }
    }

    /** The whole file at once, and only where there is a place for it. */
    private void put(HttpExchange exchange, String id, byte[] body) throws IOException {
        var range = "bytes 0-%d/%d".formatted(body.length - 1, body.length);
        if (!range.equals(exchange.getRequestHeaders().getFirst("Content-Range"))) {
            exchange.sendResponseHeaders(416, -1);
        } else if (files.replace(id, NOTHING, body) || files.containsKey(id)) {
            exchange.sendResponseHeaders(201, -1);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void get(HttpExchange exchange, byte @Nullable [] file) throws IOException {
        if (file == null) {
            exchange.sendResponseHeaders(404, -1);
            return;
        }
        exchange.getResponseHeaders().add("Content-Type", "application/octet-stream");
        exchange.sendResponseHeaders(200, file.length);
        exchange.getResponseBody().write(file);
    }
}
