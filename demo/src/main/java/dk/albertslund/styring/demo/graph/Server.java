package dk.albertslund.styring.demo.graph;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** HTTP on loopback: a request becomes a {@link Kald}, a {@link Graphsvar} becomes an answer, and both are recorded. */
final class Server {

    private static final Logger LOG = LoggerFactory.getLogger(Server.class);
    private static final String VERSION = "/v1.0";

    /** Where pieces of files go, and where files are read: not Graph, but SharePoint, and without a token. */
    static final String OVERFOERSEL = "/overfoersel/";

    static final String FILER = "/filer/";

    static {
        // Without it each answer with a body waits 40 ms for the other side's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final ExecutorService traade = Executors.newVirtualThreadPerTaskExecutor();
    private final Doer doer;
    private final Dokumenter dokumenter;
    private final Opsaetning opsaetning;
    private final Optional<Optagelse> optagelse;

    Server(Doer doer, Dokumenter dokumenter, Opsaetning opsaetning) throws IOException {
        this.doer = doer;
        this.dokumenter = dokumenter;
        this.opsaetning = opsaetning;
        optagelse = opsaetning.optagelse().map(Optagelse::new);
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), opsaetning.port()), 0);
        http.setExecutor(traade);
        http.createContext("/", this::svar);
        http.createContext(OVERFOERSEL, this::stykke);
        http.createContext(FILER, this::fil);
        http.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + VERSION);
    }

    void close() {
        http.stop(0);
        traade.close();
    }

    private void svar(HttpExchange udveksling) throws IOException {
        try (udveksling) {
            var hoveder = hoveder(udveksling);
            var tekst = udveksling.getRequestBody().readAllBytes();
            var id = UUID.randomUUID().toString();
            var klient = hoveder.getOrDefault("client-request-id", id);
            JsonNode krop = Json.MAPPER.nullNode();
            Graphsvar svar;
            try {
                krop = krop(tekst, hoveder);
                svar = doer.udfoer(kald(udveksling, hoveder, krop));
            } catch (Graphfejl fejl) {
                svar = fejl.svar(klient, id);
            } catch (JacksonException e) {
                svar = Graphfejl.forkert("Unable to read JSON request payload.").svar(klient, id);
            } catch (RuntimeException e) {
                LOG.error("Graph-efterligningen gik i stykker i {}", udveksling.getRequestURI(), e);
                svar = new Graphfejl(500, "InternalServerError", "See the log of this peer.").svar(klient, id);
            }
            optag(udveksling, hoveder, krop, svar);
            send(udveksling, svar, klient, id);
        }
    }

    private static JsonNode krop(byte[] tekst, Map<String, String> hoveder) {
        if (hoveder.getOrDefault("content-type", "").startsWith("application/octet-stream")) {
            return Json.MAPPER.getNodeFactory().binaryNode(tekst);
        }
        return tekst.length == 0 ? Json.MAPPER.nullNode() : Json.MAPPER.readTree(tekst);
    }

    /** The address is all it takes; a token does not belong here. */
    private void stykke(HttpExchange udveksling) throws IOException {
        try (udveksling) {
            var indhold = udveksling.getRequestBody().readAllBytes();
            var noegle = udveksling.getRequestURI().getPath().substring(OVERFOERSEL.length());
            var hoveder = hoveder(udveksling);
            Optional<Graphsvar> svar;
            try {
                if (hoveder.containsKey("authorization")) {
                    throw new Graphfejl(401, "unauthenticated", "The upload url takes no token.");
                }
                svar = udveksling.getRequestMethod().equals("PUT")
                        ? dokumenter.stykke(noegle, hoveder.getOrDefault("content-range", ""), indhold, base())
                        : Optional.of(dokumenter.status(noegle));
            } catch (Graphfejl fejl) {
                svar = Optional.of(fejl.svar(noegle, noegle));
            }
            if (svar.isPresent()) {
                send(udveksling, svar.get(), noegle, noegle);
            }
        }
    }

    private void fil(HttpExchange udveksling) throws IOException {
        try (udveksling) {
            var fil = dokumenter.fil(udveksling.getRequestURI().getPath().substring(FILER.length()));
            if (fil.isEmpty()) {
                udveksling.sendResponseHeaders(404, -1);
                return;
            }
            var navn =
                    URLEncoder.encode(fil.get().navn(), StandardCharsets.UTF_8).replace("+", "%20");
            udveksling.getResponseHeaders().set("Content-Disposition", "attachment; filename*=UTF-8''" + navn);
            udveksling.sendResponseHeaders(200, fil.get().indhold().length);
            udveksling.getResponseBody().write(fil.get().indhold());
        }
    }

    private Kald kald(HttpExchange udveksling, Map<String, String> hoveder, JsonNode krop) {
        var token = hoveder.getOrDefault("authorization", "");
        if (!token.startsWith("Bearer ") || !opsaetning.adgang().test(token.substring("Bearer ".length()))) {
            throw new Graphfejl(401, "InvalidAuthenticationToken", "Access token is empty or not accepted.");
        }
        var uri = udveksling.getRequestURI();
        if (!uri.getRawPath().startsWith(VERSION + "/")) {
            throw new Graphfejl(400, "BadRequest", "Invalid version.");
        }
        var soeg = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return Kald.af(
                udveksling.getRequestMethod(),
                uri.getRawPath().substring(VERSION.length()) + soeg,
                hoveder,
                krop,
                base());
    }

    private static Map<String, String> hoveder(HttpExchange udveksling) {
        var hoveder = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        udveksling.getRequestHeaders().forEach((navn, vaerdier) -> hoveder.put(navn, String.join(", ", vaerdier)));
        return hoveder;
    }

    private void optag(HttpExchange udveksling, Map<String, String> hoveder, JsonNode krop, Graphsvar svar) {
        var uri = udveksling.getRequestURI();
        var soeg = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        optagelse.ifPresent(fil -> fil.skriv(
                udveksling.getRequestMethod(),
                uri.getRawPath(),
                soeg,
                hoveder,
                krop.isBinary() ? Json.MAPPER.nullNode() : krop,
                svar));
    }

    private static void send(HttpExchange udveksling, Graphsvar svar, String klient, String id) throws IOException {
        var hoveder = new HashMap<>(svar.hoveder());
        hoveder.put("request-id", id);
        hoveder.put("client-request-id", klient);
        hoveder.forEach(udveksling.getResponseHeaders()::set);
        if (svar.krop().isNull()) {
            udveksling.sendResponseHeaders(svar.status(), -1);
            return;
        }
        var krop = Json.MAPPER.writeValueAsBytes(svar.krop());
        udveksling.getResponseHeaders().set("Content-Type", "application/json;odata.metadata=minimal;charset=utf-8");
        udveksling.sendResponseHeaders(svar.status(), krop.length);
        udveksling.getResponseBody().write(krop);
    }
}
