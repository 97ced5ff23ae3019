package dk.albertslund.styring.demo.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;

/** The smallest bot there is: repeats every message to the service address it came from. */
final class EchoBot implements AutoCloseable {

    final List<JsonNode> received = new CopyOnWriteArrayList<>();
    final List<String> authorizations = new CopyOnWriteArrayList<>();
    /** Statuses to answer with, before it goes back to 200. */
    final Queue<Integer> statuses = new ConcurrentLinkedQueue<>();

    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpServer server;

    EchoBot() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/api/messages", this::handle);
        server.start();
    }

    URI address() {
        return URI.create(
                "http://127.0.0.1:%d/api/messages".formatted(server.getAddress().getPort()));
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var activity = Json.read(exchange.getRequestBody().readAllBytes());
            received.add(activity);
            authorizations.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            var status = statuses.isEmpty() ? 200 : statuses.remove();
            if (status == 200 && activity.has("text")) {
                call("POST", activity, "/activities/" + activity.path("id").asString(), echo(activity));
            }
            var invoke = activity.path("type").asString().equals("invoke");
            var body = invoke ? Json.write(invokeAnswer()) : new byte[0];
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static JsonNode echo(JsonNode activity) {
        return message(activity.path("text").asString());
    }

    static JsonNode message(String text) {
        return Json.object().put("type", "message").put("text", text);
    }

    private static JsonNode invokeAnswer() {
        var answer = Json.object().put("statusCode", 200).put("type", Json.CARD);
        answer.putObject("value").put("type", "AdaptiveCard").put("version", "1.5");
        return answer;
    }

    /** Calls the conversation's part of the connector that {@code path} names. */
    HttpResponse<String> call(String method, JsonNode activity, String path, JsonNode body) throws IOException {
        var conversation = activity.path("conversation").path("id").asString();
        return call(
                method,
                activity.path("serviceUrl").asString() + "v3/conversations/" + URLEncoder.encode(conversation, UTF_8)
                        + path,
                body);
    }

    HttpResponse<String> call(String method, String url, JsonNode body) throws IOException {
        try {
            var request = HttpRequest.newBuilder(URI.create(url))
                    .method(method, BodyPublishers.ofByteArray(Json.write(body)))
                    .build();
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        http.close();
        server.stop(0);
    }
}
