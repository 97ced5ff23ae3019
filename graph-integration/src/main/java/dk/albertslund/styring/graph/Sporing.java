package dk.albertslund.styring.graph;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/**
 * Gives each call an id of its own and logs what Microsoft's support asks for. The SDK would use one id for all calls.
 * Neither bodies nor addresses are logged.
 */
final class Sporing implements Interceptor {

    private static final Logger LOG = LoggerFactory.getLogger(Sporing.class);
    private static final Pattern ORD = Pattern.compile("v1\\.0|[a-z$][A-Za-z.]*(\\(\\))?");

    private final Kaldsregnskab regnskab;

    Sporing(Kaldsregnskab regnskab) {
        this.regnskab = regnskab;
    }

    @Override
    public Response intercept(Chain kaede) throws IOException {
        var id = UUID.randomUUID().toString();
        var kald = kaede.request()
                .newBuilder()
                .header("client-request-id", id)
                .header("return-client-request-id", "true")
                .build();
        var begyndt = System.nanoTime();
        var svar = kaede.proceed(kald);
        var ms = (System.nanoTime() - begyndt) / 1_000_000;
        regnskab.tael(kald.method() + " " + endepunkt(kald.url()), svar.code(), ms);
        LOG.atLevel(svar.code() < 400 ? Level.DEBUG : Level.WARN)
                .log(
                        "Graph {} {}: {} på {} ms, request-id {}, client-request-id {}",
                        kald.method(),
                        sti(kald.url()),
                        svar.code(),
                        ms,
                        svar.header("request-id"),
                        id);
        return svar;
    }

    private static String sti(HttpUrl url) {
        return url.pathSegments().stream()
                .map(led -> led.contains("@") ? "…" : led)
                .collect(joining("/"));
    }

    /** The path without whom or what it is about: what Graph calls its things has small letters first and no digits. */
    static String endepunkt(HttpUrl url) {
        return url.pathSegments().stream()
                .map(led -> ORD.matcher(led).matches() ? led : "…")
                .collect(joining("/"));
    }
}
