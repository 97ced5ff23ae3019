package dk.albertslund.styring.demo.browser;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A page in the browser, as somebody with a keyboard and a mouse uses it. */
final class Page implements AutoCloseable {

    private final Cdp cdp;
    private final String session;
    private final Duration patience;

    private Page(Cdp cdp, String session, Duration patience) {
        this.cdp = cdp;
        this.session = session;
        this.patience = patience;
    }

    static Page open(URI devTools, Duration patience) {
        var cdp = new Cdp(devTools, patience);
        var target = cdp.call("", "Target.createTarget", Map.of("url", "about:blank"));
        var session = cdp.call(
                "",
                "Target.attachToTarget",
                Map.of("targetId", target.path("targetId").asString(), "flatten", true));
        var page = new Page(cdp, session.path("sessionId").asString(), patience);
        page.call("Page.enable", Map.of());
        return page;
    }

    void go(String url) {
        call("Page.navigate", Map.of("url", url));
    }

    void size(int width, int height) {
        call(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", width < 500));
    }

    /** Waits until the JavaScript expression is true; it may fail until then. */
    void await(String condition) {
        eval("""
                new Promise((done, fail) => {
                  const end = Date.now() + %d;
                  const look = () => {
                    let there = false;
                    try { there = %s } catch { there = false }
                    if (there) done(true);
                    else if (Date.now() < end) setTimeout(look, 50);
                    else fail(new Error('not within time: ' + %s + ' in ' + (document.querySelector('main') ?? document.body).innerText.slice(-1500)));
                  };
                  look();
                })
                """.formatted(patience.toMillis(), condition, quote(condition)));
    }

    JsonNode eval(String javaScript) {
        var answer =
                call("Runtime.evaluate", Map.of("expression", javaScript, "awaitPromise", true, "returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(
                    answer.at("/exceptionDetails/exception/description").asString(answer.toString()));
        }
        return answer.at("/result/value");
    }

    /** Types into what has the focus. */
    void type(String text) {
        call("Input.insertText", Map.of("text", text));
    }

    void enter() {
        for (var kind : new String[] {"keyDown", "keyUp"}) {
            call(
                    "Input.dispatchKeyEvent",
                    Map.of("type", kind, "key", "Enter", "code", "Enter", "text", "\r", "windowsVirtualKeyCode", 13));
        }
    }

    void screenshot(Path file) throws IOException {
        var shot = call("Page.captureScreenshot", Map.of("format", "png"));
        Files.createDirectories(file.getParent());
        Files.write(file, Base64.getDecoder().decode(shot.path("data").asString()));
    }

    static String quote(String text) {
        return StringNode.valueOf(text).toString();
    }

    private JsonNode call(String method, Map<String, ?> params) {
        return cdp.call(session, method, params);
    }

    @Override
    public void close() {
        cdp.close();
    }
}
