package dk.albertslund.styring.demo.browser;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Chrome DevTools Protocol: a command out, its answer back. */
final class Cdp implements WebSocket.Listener, AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final AtomicInteger numbers = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final StringBuilder received = new StringBuilder();
    private final HttpClient http = HttpClient.newHttpClient();
    private final WebSocket socket;
    private final Duration patience;

    Cdp(URI address, Duration patience) {
        this.patience = patience;
        this.socket = http.newWebSocketBuilder().buildAsync(address, this).join();
    }

    /** @param session the page it is for; empty for the browser itself */
    JsonNode call(String session, String method, Map<String, ?> params) {
        var number = numbers.incrementAndGet();
        var answer = new CompletableFuture<JsonNode>();
        waiting.put(number, answer);
        var command = JSON.createObjectNode().put("id", number).put("method", method);
        command.set("params", JSON.valueToTree(params));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        socket.sendText(command.toString(), true).join();
        var result =
                answer.orTimeout(patience.toMillis() * 2, TimeUnit.MILLISECONDS).join();
        if (result.has("error")) {
            throw new IllegalStateException(method + ": " + result.path("error"));
        }
        return result.path("result");
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        received.append(data);
        if (last) {
            var message = JSON.readTree(received.toString());
            received.setLength(0);
            var answer = waiting.remove(message.path("id").asInt(0));
            if (answer != null) {
                answer.complete(message);
            }
        }
        from.request(1);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
        http.shutdownNow();
    }
}
