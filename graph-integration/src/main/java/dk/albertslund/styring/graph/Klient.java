package dk.albertslund.styring.graph;

import com.microsoft.graph.core.requests.BaseGraphRequestAdapter;
import com.microsoft.graph.serviceclient.GraphServiceClient;
import com.microsoft.kiota.http.middleware.ParametersNameDecodingHandler;
import com.microsoft.kiota.http.middleware.RetryHandler;
import com.microsoft.kiota.http.middleware.options.RetryHandlerOption;
import dk.albertslund.styring.graph.adgang.GraphAdgang;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** The SDK's client, tamed: a deadline for each call, no redirects, and repeats only where a call asks for them. */
final class Klient {

    private static final Duration FORBINDELSE = Duration.ofSeconds(5);
    private static final int GENTAGELSER = 2;
    private static final int KORT_VENTETID = 5;

    /** A call that writes is sent once; whether it is sent again is for the outbox to say. */
    static final RetryHandlerOption SKRIV = new RetryHandlerOption((_, _, _, _) -> false, 0, 0);

    /** A call that reads is repeated where Graph asks for a short wait only; a longer one is handed out. */
    static final RetryHandlerOption LAES =
            new RetryHandlerOption((_, _, _, svar) -> kortVentetid(svar), GENTAGELSER, 1);

    private final GraphServiceClient graph;
    private final URI base;

    Klient(GraphAdgang adgang, Duration frist, Interceptor... flere) {
        base = gyldig(adgang.base());
        var http = new OkHttpClient.Builder()
                .connectTimeout(FORBINDELSE)
                .readTimeout(frist)
                .writeTimeout(frist)
                .callTimeout(frist)
                .followRedirects(false)
                .followSslRedirects(false)
                .addInterceptor(new ParametersNameDecodingHandler())
                .addInterceptor(new RetryHandler(SKRIV))
                .addInterceptor(new Sporing(new Kaldsregnskab(System::nanoTime)))
                .addNetworkInterceptor(Klient::udenOkHttpsEgenGentagelse);
        for (var en : flere) {
            http.addInterceptor(en);
        }
        graph = new GraphServiceClient(
                new BaseGraphRequestAdapter(new Legitimering(adgang), base.toString(), http.build()));
    }

    /** The SDK's batch cuts five characters off the path, so anything else than /v1.0 breaks it silently. */
    private static URI gyldig(URI base) {
        if (!"/v1.0".equals(base.getPath()) || base.getQuery() != null) {
            throw new IllegalArgumentException("Graphs adresse ender på /v1.0 lige efter værten, ikke " + base);
        }
        return base;
    }

    /** On a 408, and on a 503 with Retry-After 0, OkHttp sends by itself again, also what writes; a second stops it. */
    private static Response udenOkHttpsEgenGentagelse(Interceptor.Chain kaede) throws IOException {
        var svar = kaede.proceed(kaede.request());
        var ventetid = Ventetid.af(svar.header("Retry-After")).orElse(Duration.ZERO);
        return (svar.code() == 408 || svar.code() == 503) && ventetid.isZero()
                ? svar.newBuilder().header("Retry-After", "1").build()
                : svar;
    }

    private static boolean kortVentetid(Response svar) {
        return Ventetid.af(svar.header("Retry-After"))
                .map(vent -> vent.toSeconds() <= KORT_VENTETID)
                .orElse(true);
    }

    GraphServiceClient graph() {
        return graph;
    }

    /** The absolute address of a path, as a binding names it. */
    String adresse(String sti) {
        return base + sti;
    }

    /** Whether an absolute link leads back to the Graph we talk to. */
    boolean ejer(String link) {
        return link.startsWith(base + "/");
    }
}
