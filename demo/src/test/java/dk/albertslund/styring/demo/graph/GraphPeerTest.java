package dk.albertslund.styring.demo.graph;

import static dk.albertslund.styring.demo.graph.Byen.LEDER;
import static dk.albertslund.styring.demo.graph.Byen.ansat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The stand-in as any client of Graph sees it. */
class GraphPeerTest {

    private static final LocalDate DAG = LocalDate.of(2027, 1, 19);
    private static final String APP = "https://graph.microsoft.com/v1.0/appCatalogs/teamsApps/a1";

    private final Stilleur ur = new Stilleur("2026-11-24T08:00:00Z");
    private final GraphPeer graph = GraphPeer.start(
            Byen.med(3),
            Opsaetning.med(ur)
                    .optagetI(Path.of("target/graph/peer.jsonl"))
                    .medAdgang("godt"::equals)
                    .medDrosling());
    private final HttpClient http = HttpClient.newHttpClient();

    record Svar(int status, JsonNode krop) {}

    @AfterEach
    void luk() {
        graph.close();
    }

    @Test
    void udenGodtTokenErDerLukket() throws Exception {
        assertThat(kald("GET", "/users", "", "daarligt").status()).isEqualTo(401);
        assertThat(kald("GET", "/users", "", "godt").status()).isEqualTo(200);
    }

    @Test
    void enAppInstalleresEnGang() throws Exception {
        var apps = "/users/%s/teamwork/installedApps".formatted(LEDER.id());
        var bind = "{\"teamsApp@odata.bind\":\"%s\"}".formatted(APP);

        assertThat(post(apps, bind).status()).isEqualTo(201);
        assertThat(post(apps, bind).status()).isEqualTo(409);
        var installeret = get(apps + "?$expand=teamsApp&$filter=teamsApp/id%20eq%20'a1'")
                .krop()
                .at("/value/0");
        assertThat(installeret.at("/teamsApp/id").asString()).isEqualTo("a1");
        assertThat(get(apps + "/" + installeret.path("id").asString() + "/chat")
                        .krop()
                        .path("chatType")
                        .asString())
                .isEqualTo("oneOnOne");
        assertThat(get("/users/%s/teamwork/installedApps".formatted(ansat(1).id()))
                        .krop()
                        .path("value"))
                .isEmpty();
        assertThat(get("/appCatalogs/teamsApps?$filter=externalId%20eq%20'x'")
                        .krop()
                        .at("/value/0/externalId")
                        .asString())
                .isEqualTo("x");
    }

    @Test
    void etBundtSvarerForHverDelOgFejlStaarIDenDel() throws Exception {
        graph.bestil(Uheld.DROSLET, 1);

        var svar = post("/$batch", """
                {"requests":[
                 {"id":"1","method":"GET","url":"/users/%s?$select=id,mail"},
                 {"id":"2","method":"GET","url":"/users/%s?$select=id,mail"},
                 {"id":"3","method":"GET","url":"/users/ukendt"},
                 {"id":"4","method":"POST","url":"/users/%s/teamwork/installedApps","dependsOn":["3"],
                  "headers":{"Content-Type":"application/json"},"body":{"teamsApp@odata.bind":"%s"}}]}
                """.formatted(LEDER.id(), LEDER.id(), LEDER.id(), APP));

        assertThat(svar.status()).isEqualTo(200);
        assertThat(svar.krop().path("responses"))
                .extracting(del -> del.path("status").asInt())
                .containsExactly(429, 200, 404, 424);
        assertThat(svar.krop().at("/responses/0/headers/Retry-After").asString())
                .isEqualTo("1");
        assertThat(svar.krop().at("/responses/1/body/mail").asString()).isEqualTo(LEDER.mail());
    }

    @Test
    void tyveDeleGaarOgEnogtyveErForMange() throws Exception {
        assertThat(post("/$batch", dele(20)).krop().path("responses")).hasSize(20);
        // The batch of 21 would be an error to the checker of the recording, so it does not go by HTTP.
        var kald = Kald.af("POST", "/$batch", Map.of(), Json.MAPPER.readTree(dele(21)), graph.base());
        var doer = new Doer(new Ruter(), new Drosling(Opsaetning.med(ur)), new Bestilte(), Opsaetning.med(ur));
        assertThatExceptionOfType(Graphfejl.class).isThrownBy(() -> doer.udfoer(kald));
    }

    private static String dele(int antal) {
        var dele = Json.object();
        var liste = dele.putArray("requests");
        for (var nummer = 0; nummer < antal; nummer++) {
            liste.addObject().put("id", "d" + nummer).put("method", "GET").put("url", "/users?$top=1");
        }
        return dele.toString();
    }

    @Test
    void etMoedeKanRettesAflysesOgSlettes() throws Exception {
        var kalender = "/users/%s/events".formatted(Opstilling.ORGANISATOR);
        var id = post(kalender, moede("09:00")).krop().path("id").asString();
        graph.svar(ansat(1).mail(), id, Begivenhed.Svar.JA);

        var rettet = kald("PATCH", kalender + "/" + id, "{\"subject\":\"Ny titel\"}", "godt");
        var aflyst = post(kalender + "/" + id + "/cancel", "{\"Comment\":\"Aflyst\"}");

        assertThat(rettet.krop().path("subject").asString()).isEqualTo("Ny titel");
        assertThat(rettet.krop().at("/attendees/0/status/response").asString()).isEqualTo("accepted");
        assertThat(aflyst.status()).isEqualTo(202);
        assertThat(get(kalender + "/" + id).krop().path("isCancelled").asBoolean())
                .isTrue();
        assertThat(kald("DELETE", kalender + "/" + id, "", "godt").status()).isEqualTo(204);
        assertThat(get(kalender + "/" + id).status()).isEqualTo(404);
    }

    @Test
    void kalenderenVisesMellemToTiderOgIDenZoneDerOenskes() throws Exception {
        post("/users/%s/events".formatted(Opstilling.ORGANISATOR), moede("09:00"));
        var visning = "/users/%s/calendarView?startDateTime=2027-01-19T%s&endDateTime=2027-01-19T%s";

        var med = get(visning.formatted(Opstilling.ORGANISATOR, "08:30:00Z", "12:00:00Z"));
        var uden = get(visning.formatted(Opstilling.ORGANISATOR, "10:00:00Z", "12:00:00Z"));

        // Without Prefer the answer is in UTC; nine o'clock in January is eight there.
        assertThat(med.krop().at("/value/0/start/dateTime").asString()).isEqualTo("2027-01-19T08:00:00.0000000");
        assertThat(uden.krop().path("value")).isEmpty();
        assertThat(get("/users/%s/events".formatted(Opstilling.ORGANISATOR))
                        .krop()
                        .path("value"))
                .hasSize(1);
    }

    @Test
    void enIndkaldtErOptagetForeloebigtTilHanHarSvaret() throws Exception {
        var id = post("/users/%s/events".formatted(Opstilling.ORGANISATOR), moede("09:00"))
                .krop()
                .path("id")
                .asString();

        assertThat(visning()).isEqualTo("0110");
        graph.svar(ansat(1).mail(), id, Begivenhed.Svar.JA);
        assertThat(visning()).isEqualTo("0220");
        graph.svar(ansat(1).mail(), id, Begivenhed.Svar.NEJ);
        assertThat(visning()).isEqualTo("0000");
    }

    private String visning() throws Exception {
        return post("/users/%s/calendar/getSchedule".formatted(Opstilling.ORGANISATOR), """
                {"Schedules":["%s"],"StartTime":{"dateTime":"2027-01-19T08:30:00","timeZone":"Romance Standard Time"},
                "EndTime":{"dateTime":"2027-01-19T10:30:00","timeZone":"Romance Standard Time"},
                "AvailabilityViewInterval":30}
                """.formatted(ansat(1).mail()))
                .krop()
                .at("/value/0/availabilityView")
                .asString();
    }

    @Test
    void enPersonOgHendesLederOgMedarbejdereKanLaeses() throws Exception {
        assertThat(get("/users/%s/manager?$select=id".formatted(ansat(1).id()))
                        .krop()
                        .path("id")
                        .asString())
                .isEqualTo(LEDER.id());
        assertThat(get("/users/%s/manager".formatted(LEDER.id())).status()).isEqualTo(404);
        assertThat(get("/users/%s/directReports".formatted(LEDER.id())).krop().path("value"))
                .hasSize(3);
    }

    @Test
    void moederneErDerOgsaaEfterEnGenstart(@TempDir Path mappe) {
        var opsaetning = Opsaetning.med(ur).gemtI(mappe.resolve("graph/moeder.json"));
        try (var foer = GraphPeer.start(Byen.med(3), opsaetning)) {
            foer.optag(ansat(1).mail(), DAG.atTime(9, 0), DAG.atTime(10, 0));
            assertThat(foer.begivenheder()).isEmpty();
        }
        var huskede = new Gemmested(opsaetning.gemt()).laes();
        assertThat(huskede).singleElement().satisfies(en -> {
            assertThat(en.postkasse()).isEqualTo(ansat(1).mail());
            assertThat(en.start().toLocalDateTime()).isEqualTo(DAG.atTime(9, 0));
            assertThat(en.overlapper(
                            DAG.atTime(9, 30).atZone(Tider.DANMARK),
                            DAG.atTime(11, 0).atZone(Tider.DANMARK)))
                    .isTrue();
        });
        assertThat(new Gemmested(Optional.empty()).laes()).isEmpty();
    }

    @Test
    void detFemteSamtidigeKaldTilEnPostkasseErForMeget() {
        var drosling = new Drosling(Opsaetning.med(ur).medDrosling());
        var kald = Kald.af("GET", "/users/a@b/events", Map.of(), Json.object(), graph.base());

        assertThat(dybt(drosling, kald, 4)).isEmpty();
        assertThat(dybt(drosling, kald, 5)).hasValue("Application is over its MailboxConcurrency limit.");
        assertThat(dybt(drosling, kald, 4)).isEmpty();
    }

    private static Optional<String> dybt(Drosling drosling, Kald kald, int antal) {
        if (antal == 0) {
            return Optional.empty();
        }
        try {
            drosling.under(kald, () -> {
                dybt(drosling, kald, antal - 1).ifPresent(grund -> {
                    throw new Graphfejl(429, "ApplicationThrottled", grund);
                });
                return Graphsvar.tomt(200);
            });
            return Optional.empty();
        } catch (Graphfejl fejl) {
            return Optional.ofNullable(fejl.getMessage());
        }
    }

    private static String moede(String kl) {
        return """
                {"subject":"Uge","transactionId":"t-%s","start":{"dateTime":"%sT%s:00","timeZone":"Romance Standard Time"},
                "end":{"dateTime":"%sT10:00:00","timeZone":"Romance Standard Time"},
                "attendees":[{"type":"required","emailAddress":{"address":"%s","name":"%s"}}]}
                """.formatted(kl, DAG, kl, DAG, ansat(1).mail(), ansat(1).navn());
    }

    private Svar get(String sti) throws IOException, InterruptedException {
        return kald("GET", sti, "", "godt");
    }

    private Svar post(String sti, String krop) throws IOException, InterruptedException {
        return kald("POST", sti, krop, "godt");
    }

    private Svar kald(String metode, String sti, String krop, String token) throws IOException, InterruptedException {
        var svar = http.send(
                HttpRequest.newBuilder(URI.create(graph.base() + sti))
                        .method(metode, krop.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(krop))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
        return new Svar(
                svar.statusCode(), svar.body().isEmpty() ? Json.MAPPER.nullNode() : Json.MAPPER.readTree(svar.body()));
    }
}
