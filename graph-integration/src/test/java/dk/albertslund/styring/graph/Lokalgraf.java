package dk.albertslund.styring.graph;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dk.albertslund.styring.drift.Appinstallation;
import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.graph.adgang.Funktion;
import dk.albertslund.styring.graph.adgang.GraphAdgang;
import dk.albertslund.styring.graph.adgang.GraphSettings;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.udtraek.Kanalfiler;
import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A Graph that says exactly what the test wants, and the house's ports against it. */
final class Lokalgraf implements AutoCloseable {

    private static final Duration FRIST = Duration.ofSeconds(20);
    static final String POSTKASSE = "uge@kommune.example";

    private static final URI KANAL = URI.create(
            "https://teams.microsoft.com/l/channel/19%3Aabc%40thread.tacv2/Generelt?groupId=7d1f0000-0000-4000-8000-000000000001&tenantId=0");

    record Kald(String metode, String url, Headers hoveder, String krop) {}

    record Svar(int status, Map<String, String> hoveder, String krop) {
        static Svar ok(String krop) {
            return new Svar(200, Map.of(), krop);
        }

        static Svar nej(int status, String kode, Map<String, String> hoveder) {
            return new Svar(status, hoveder, "{\"error\":{\"code\":\"%s\",\"message\":\"nej\"}}".formatted(kode));
        }
    }

    final List<Kald> kald = new CopyOnWriteArrayList<>();
    private final HttpServer http;
    private final ExecutorService traade = Executors.newVirtualThreadPerTaskExecutor();
    private final Klient klient;
    private final Duration frist;
    private final Postkasser postkasser;

    Lokalgraf(Function<Kald, Svar> svar) {
        this(FRIST, svar);
    }

    Lokalgraf(Duration frist, Function<Kald, Svar> svar) {
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(traade);
        http.createContext("/", udveksling -> svar(udveksling, svar));
        http.start();
        klient = new Klient(new Adgang(base()), frist, new Optager("faelder"));
        this.frist = frist;
        postkasser = new Postkasser(indstillet(Set.of(), Map.of(), frist));
    }

    private record Adgang(URI base) implements GraphAdgang {
        @Override
        public String token() {
            return "hemmeligt";
        }
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/v1.0");
    }

    Katalog katalog() {
        return new GraphKatalog(klient);
    }

    Kalendere kalendere() {
        return new GraphKalendere(klient, postkasser.faelles(), Set.of());
    }

    Moedekalender moedekalender() {
        return moedekalender(Set.of());
    }

    Moedekalender moedekalender(Set<Funktion> slukket) {
        return new GraphMoedekalender(klient, postkasser, slukket);
    }

    Moedekalender moedekalender(Map<Borgergruppe, String> egne) {
        return new GraphMoedekalender(klient, new Postkasser(indstillet(Set.of(), egne, frist)), Set.of());
    }

    Appinstallation installation() {
        return new GraphInstallation(klient, "manifest");
    }

    Kanalfiler kanalfiler(Set<Funktion> slukket) {
        return new GraphKanalfiler(klient, indstillet(slukket, Map.of(), frist));
    }

    Selvtest selvtest(Set<Funktion> slukket) {
        return new GraphSelvtest(klient, indstillet(slukket, Map.of(), frist));
    }

    private static GraphSettings indstillet(Set<Funktion> slukket, Map<Borgergruppe, String> egne, Duration frist) {
        return new GraphSettings(
                null, "app-1", null, null, null, null, "manifest", slukket, POSTKASSE, egne, KANAL, null, null, frist);
    }

    private void svar(HttpExchange udveksling, Function<Kald, Svar> hvordan) throws IOException {
        try (udveksling) {
            var ind = new Kald(
                    udveksling.getRequestMethod(),
                    udveksling.getRequestURI().toString(),
                    udveksling.getRequestHeaders(),
                    new String(udveksling.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            kald.add(ind);
            var svar = hvordan.apply(ind);
            svar.hoveder().forEach(udveksling.getResponseHeaders()::set);
            udveksling.getResponseHeaders().set("Content-Type", "application/json");
            var krop = svar.krop().getBytes(StandardCharsets.UTF_8);
            udveksling.sendResponseHeaders(svar.status(), krop.length == 0 ? -1 : krop.length);
            udveksling.getResponseBody().write(krop);
        }
    }

    @Override
    public void close() {
        http.stop(0);
        traade.shutdownNow();
    }
}
