package dk.albertslund.styring.demo.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The service address: the connector's REST calls under /v3/, on loopback. */
final class ConnectorServer implements AutoCloseable {

    static {
        // Without it every answer waits 40 ms for the client's delayed acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final TeamsSettings settings;
    private final Connector connector;
    private final Faults faults;
    private final Onedrive onedrive;
    private final HttpServer server;

    ConnectorServer(TeamsSettings settings, Connector connector, Faults faults, Onedrive onedrive) {
        this.settings = settings;
        this.connector = connector;
        this.faults = faults;
        this.onedrive = onedrive;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), settings.port()), 1024);
        } catch (IOException e) {
            throw new UncheckedIOException("port %d cannot be used".formatted(settings.port()), e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    URI serviceUrl() {
        return URI.create(
                "http://127.0.0.1:%d/emea/%s/".formatted(server.getAddress().getPort(), settings.tenantId()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestURI().getPath().startsWith(Onedrive.PATH)) {
                onedrive.handle(exchange, body);
                return;
            }
            faults.pause();
            var writes = !exchange.getRequestMethod().equals("GET");
            Optional<Fault> fault = writes ? faults.take() : Optional.empty();
            if (fault.isPresent() && fault.get() instanceof Fault.Refused refused) {
                refuse(exchange, refused);
                return;
            }
            var answer = answer(exchange, body);
            if (fault.isEmpty()) {
                send(exchange, answer);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Answer answer(HttpExchange exchange, byte[] body) {
        var authorization = exchange.getRequestHeaders().getFirst("Authorization");
        if (!settings.authorized().test(authorization == null ? "" : authorization)) {
            return Answer.error(401, "Unauthorized", "Authorization has been denied for this request.");
        }
        try {
            return route(exchange.getRequestMethod(), exchange.getRequestURI(), Json.read(body));
        } catch (JacksonException e) {
            return Answer.error(400, "BadSyntax", e.getOriginalMessage());
        }
    }

    private Answer route(String method, URI uri, JsonNode body) {
        var path = segments(uri);
        var of = path.size() > 2 ? path.get(2) : "";
        return switch (method + " " + path.size() + " " + of) {
            case "POST 1 " -> connector.create(body);
            case "POST 3 activities" -> connector.post(path.get(1), body);
            case "POST 4 activities" -> connector.post(path.get(1), body);
            case "PUT 4 activities" -> connector.update(path.get(1), path.get(3), body);
            case "DELETE 4 activities" -> connector.delete(path.get(1), path.get(3));
            case "GET 2 " -> connector.team(path.get(1));
            case "GET 3 members" -> connector.members(path.get(1));
            case "GET 4 members" -> connector.member(path.get(1), path.get(3));
            case "GET 3 pagedmembers" -> paged(path.get(1), query(uri));
            default -> Answer.error(404, "ResourceNotFound", method + " " + uri.getPath());
        };
    }

    private Answer paged(String conversation, Map<String, String> query) {
        var size = Integer.parseInt(query.getOrDefault("pageSize", "200"));
        return connector.pagedMembers(conversation, size, query.getOrDefault("continuationToken", ""));
    }

    /** The parts behind /v3/: conversations, the conversation's id, activities, … */
    private static List<String> segments(URI uri) {
        var raw = uri.getRawPath();
        var start = raw.indexOf("/v3/");
        if (start < 0) {
            return List.of();
        }
        return Arrays.stream(raw.substring(start + "/v3/".length()).split("/", -1))
                .map(ConnectorServer::decoded)
                .toList();
    }

    private static Map<String, String> query(URI uri) {
        var result = new HashMap<String, String>();
        if (uri.getRawQuery() != null) {
            for (var pair : uri.getRawQuery().split("&", -1)) {
                var sides = pair.split("=", 2);
                result.put(sides[0], sides.length == 2 ? decoded(sides[1]) : "");
            }
        }
        return result;
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), UTF_8);
    }

    private static void refuse(HttpExchange exchange, Fault.Refused refused) throws IOException {
        refused.retryAfter()
                .ifPresent(it ->
                        exchange.getResponseHeaders().add("Retry-After", Long.toString(Math.max(1, it.toSeconds()))));
        send(exchange, Answer.error(refused.status(), refused.code(), "refused on purpose"));
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        var body = Json.write(answer.body());
        exchange.getResponseHeaders().add("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(answer.status(), body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
