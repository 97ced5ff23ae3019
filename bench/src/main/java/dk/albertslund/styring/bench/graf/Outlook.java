package dk.albertslund.styring.bench.graf;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * Outlook as it limits an app: four calls at a time to a mailbox, and, where that is asked for, so many in a while. It notes
 * each call above a limit, and each that comes while it has asked for a wait. Now and then a meeting is made and the answer
 * is 504.
 */
final class Outlook implements AutoCloseable {

    static final int SAMTIDIGE = 4;

    /** A call that was on its way when another was told to wait has broken nothing. */
    private static final Duration UNDERVEJS = Duration.ofMillis(250);

    private static final Duration VENT = Duration.ofSeconds(2);
    private static final int TABT_SVAR = 9;
    private static final Pattern POSTKASSE = Pattern.compile("/v1.0/users/([^/]+)/(.*)");
    private static final Pattern TRANSAKTION = Pattern.compile("\"transactionId\":\"([^\"]+)\"");
    private static final Pattern DELTAGER = Pattern.compile("\"emailAddress\"");

    private static final class Postkasse {
        private int iGang;
        private int iVinduet;
        private long vinduetBegyndte;
        private long lukketTil;
        private long spurgt;
    }

    /**
     * @param pr how many calls a mailbox takes in {@code vindue}
     * @param hurtigst and {@code langsomst} the time an answer takes
     */
    record Graenser(int pr, Duration vindue, Duration hurtigst, Duration langsomst) {}

    private final Map<String, Postkasse> postkasser = new HashMap<>();
    private final Map<String, String> begivenheder = new HashMap<>();
    private final SplittableRandom tal = new SplittableRandom(7);
    private final ExecutorService traade = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer http;
    private final Graenser graenser;
    private int invitationer;
    private int begivenhedsnummer;
    private int over;
    private int forTidlige;
    private int afvist;
    private int oprettetMedTabtSvar;
    private long optagetNanoer;

    Outlook(Graenser graenser) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        this.graenser = graenser;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.setExecutor(traade);
        http.createContext("/", this::svar);
        http.start();
    }

    URI base() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/v1.0");
    }

    private record Svar(int status, String krop) {}

    private void svar(HttpExchange kald) throws IOException {
        try (kald) {
            var krop = new String(kald.getRequestBody().readAllBytes(), UTF_8);
            var fund = POSTKASSE.matcher(kald.getRequestURI().getPath());
            if (!fund.matches()) {
                kald.sendResponseHeaders(404, -1);
                return;
            }
            var svar = svar(fund.group(1), fund.group(2), krop);
            if (svar.status() == 429) {
                kald.getResponseHeaders().set("Retry-After", Long.toString(VENT.toSeconds()));
            }
            var ud = svar.krop().getBytes(UTF_8);
            kald.getResponseHeaders().set("Content-Type", "application/json");
            kald.sendResponseHeaders(svar.status(), ud.length);
            kald.getResponseBody().write(ud);
        }
    }

    private Svar svar(String postkasse, String hvad, String krop) {
        if (!ind(postkasse)) {
            return new Svar(429, "{\"error\":{\"code\":\"ApplicationThrottled\",\"message\":\"\"}}");
        }
        try {
            Thread.sleep(Duration.ofNanos(varighed()));
            return hvad.endsWith("getSchedule") ? new Svar(200, "{\"value\":[]}") : opret(krop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Svar(503, "{}");
        } finally {
            ud(postkasse);
        }
    }

    private synchronized long varighed() {
        var nanoer =
                tal.nextLong(graenser.hurtigst().toNanos(), graenser.langsomst().toNanos() + 1);
        optagetNanoer += nanoer;
        return nanoer;
    }

    private synchronized boolean ind(String navn) {
        var postkasse = postkasser.computeIfAbsent(navn, _ -> new Postkasse());
        var nu = System.nanoTime();
        if (postkasse.spurgt != 0 && nu - postkasse.spurgt > UNDERVEJS.toNanos() && nu < postkasse.lukketTil) {
            forTidlige++;
        }
        if (nu - postkasse.vinduetBegyndte > graenser.vindue().toNanos()) {
            postkasse.vinduetBegyndte = nu;
            postkasse.iVinduet = 0;
        }
        if (postkasse.iGang >= SAMTIDIGE) {
            over++;
        }
        if (postkasse.iGang >= SAMTIDIGE || postkasse.iVinduet >= graenser.pr() || nu < postkasse.lukketTil) {
            afvist++;
            postkasse.spurgt = nu;
            postkasse.lukketTil = Math.max(postkasse.lukketTil, nu + VENT.toNanos());
            return false;
        }
        postkasse.iGang++;
        postkasse.iVinduet++;
        return true;
    }

    private synchronized void ud(String navn) {
        postkasser.computeIfPresent(navn, (_, postkasse) -> {
            postkasse.iGang--;
            return postkasse;
        });
    }

    /** Known by its transactionId, it is not made again. */
    private synchronized Svar opret(String krop) {
        var fund = TRANSAKTION.matcher(krop);
        if (!fund.find()) {
            return new Svar(400, "{}");
        }
        var kendt = begivenheder.containsKey(fund.group(1));
        var id = begivenheder.computeIfAbsent(fund.group(1), _ -> "begivenhed-" + begivenhedsnummer++);
        if (!kendt) {
            invitationer += (int) DELTAGER.matcher(krop).results().count();
            if (begivenhedsnummer % TABT_SVAR == 0) {
                oprettetMedTabtSvar++;
                return new Svar(504, "{\"error\":{\"code\":\"GatewayTimeout\",\"message\":\"\"}}");
            }
        }
        return new Svar(
                201, "{\"id\":\"%s\",\"onlineMeeting\":{\"joinUrl\":\"https://teams.example/%s\"}}".formatted(id, id));
    }

    synchronized int oprettet() {
        return begivenheder.size();
    }

    synchronized int invitationer() {
        return invitationer;
    }

    /** Calls while four were in progress. */
    synchronized int over() {
        return over;
    }

    /** Calls to a mailbox that had asked for a wait. */
    synchronized int forTidlige() {
        return forTidlige;
    }

    synchronized int afvist() {
        return afvist;
    }

    synchronized int oprettetMedTabtSvar() {
        return oprettetMedTabtSvar;
    }

    /** The time all the calls would take one after the other. */
    synchronized Duration arbejde() {
        return Duration.ofNanos(optagetNanoer);
    }

    @Override
    public void close() {
        http.stop(0);
        traade.close();
    }
}
