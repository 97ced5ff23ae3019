package dk.albertslund.styring.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.albertslund.styring.graph.Lokalgraf.Svar;
import dk.albertslund.styring.graph.adgang.Funktion;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Graph and its SDK do to those who make meetings. */
class MoedeFaelderTest {

    private static final String OPRETTET =
            "{\"id\":\"AAk=\",\"subject\":\"Uge\",\"onlineMeeting\":{\"joinUrl\":\"https://teams.example/m\"}}";

    private static final Oprettet BEGIVENHED = new Oprettet("AAk=", "", "");

    @Test
    void sammeMoedeSendesHeltHverGang() {
        try (var graf = new Lokalgraf(_ -> new Svar(201, Map.of(), OPRETTET))) {
            graf.moedekalender().opret(moede(), 0, "Uge", "Kom");
            graf.moedekalender().opret(moede(), 0, "Uge", "Kom");

            assertThat(graf.kald).hasSize(2);
            assertThat(graf.kald.get(1).krop())
                    .isEqualTo(graf.kald.getFirst().krop())
                    .contains("attendees", "Kom");
        }
    }

    @Test
    void etMoedeHarBlivendeIdDanskTidOgSitTransactionId() {
        try (var graf = new Lokalgraf(_ -> new Svar(201, Map.of(), OPRETTET))) {
            var oprettet = graf.moedekalender().opret(moede(), 0, "Uge", "Kom");

            assertThat(oprettet).isEqualTo(new Oprettet("AAk=", "https://teams.example/m", Lokalgraf.POSTKASSE));
            var kald = graf.kald.getFirst();
            assertThat(kald.url()).startsWith("/v1.0/users/uge").endsWith("/events");
            assertThat(String.join(",", kald.hoveder().get("Prefer")))
                    .contains("IdType=\"ImmutableId\"", "outlook.timezone=\"Romance Standard Time\"");
            assertThat(kald.krop())
                    .contains(
                            "\"transactionId\":\"%s\"".formatted(moede().id().vaerdi()),
                            "\"dateTime\":\"2027-01-19T09:00:00\"",
                            "\"timeZone\":\"Romance Standard Time\"",
                            "\"onlineMeetingProvider\":\"teamsForBusiness\"",
                            "\"hideAttendees\":false",
                            "\"responseRequested\":true");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 429, 500, 502, 503, 504})
    void enFejlUndervejsSendesIkkeIgenAfOs(int status) {
        try (var graf = new Lokalgraf(_ -> Svar.nej(status, "UnknownError", Map.of("Retry-After", "0")))) {

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.moedekalender().opret(moede(), 0, "Uge", "Kom"))
                    .matches(Kalenderfejl::forbigaaende);
            assertThat(graf.kald).hasSize(1);
        }
    }

    @Test
    void etAfvistTokenKanBliveGodtIgenMenEtForbudtBliverDetIkke() {
        try (var graf = new Lokalgraf(_ -> Svar.nej(401, "InvalidAuthenticationToken", Map.of()))) {
            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.moedekalender().laes(BEGIVENHED))
                    .matches(Kalenderfejl::forbigaaende);
        }
        try (var graf = new Lokalgraf(_ -> Svar.nej(403, "ErrorAccessDenied", Map.of()))) {
            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.moedekalender().laes(BEGIVENHED))
                    .matches(fejl -> !fejl.forbigaaende());
        }
    }

    private static final String FOER = """
            {"id":"AAk=","isCancelled":false,"start":{"dateTime":"2027-01-18T09:00:00.0000000","timeZone":"Romance Standard Time"},\
            "end":{"dateTime":"2027-01-18T11:00:00.0000000","timeZone":"Romance Standard Time"},\
            "onlineMeeting":{"joinUrl":"https://teams.example/m"},"attendees":[\
            {"type":"required","emailAddress":{"address":"anna@kommune.example","name":"Anna Prøve"},"status":{"response":"accepted","time":"2026-12-01T08:00:00Z"}},\
            {"type":"optional","emailAddress":{"address":"gaest@andetsteds.example","name":"Gæst"}},\
            {"type":"resource","emailAddress":{"address":"kantinen@kommune.example","name":"Kantinen"}}]}""";

    @Test
    void etFlyttetMoedeBeholderSinTekstOgAlleDerErIndkaldtMenIkkeDetGamleLokale() {
        try (var graf = new Lokalgraf(_ -> Svar.ok(FOER))) {
            graf.moedekalender().flyt(BEGIVENHED, moede());
            graf.moedekalender().flyt(BEGIVENHED, moede());

            var rettelser = graf.kald.stream()
                    .filter(kald -> kald.metode().equals("PATCH"))
                    .toList();
            assertThat(rettelser).hasSize(2);
            assertThat(rettelser.getFirst().krop())
                    .isEqualTo(rettelser.getLast().krop())
                    .contains(
                            "anna@kommune.example",
                            "gaest@andetsteds.example",
                            "\"optional\"",
                            "salen@kommune.example",
                            "\"dateTime\":\"2027-01-19T09:00:00\"")
                    .doesNotContain("kantinen@kommune.example", "\"body\"", "transactionId");
        }
    }

    @Test
    void detDerIkkeFindesMereErAflystMenEnUkendtPostkasseErEnFejl() {
        try (var graf = new Lokalgraf(_ -> Svar.nej(404, "ErrorItemNotFound", Map.of()))) {
            graf.moedekalender().aflys(BEGIVENHED, "Aflyst");
            assertThat(graf.moedekalender().laes(BEGIVENHED)).isEmpty();
            assertThat(graf.moedekalender().flyt(BEGIVENHED, moede())).isEmpty();
        }
        try (var graf = new Lokalgraf(_ -> Svar.nej(404, "ErrorInvalidUser", Map.of()))) {
            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.moedekalender().aflys(BEGIVENHED, "Aflyst"));
        }
    }

    @Test
    void enPostkasseDerErBedtOmAtVenteSpoergesIkkeFoerTiden() {
        try (var graf = new Lokalgraf(_ -> Svar.nej(429, "ApplicationThrottled", Map.of("Retry-After", "120")))) {
            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.moedekalender().opret(moede(), 0, "Uge", "Kom"));

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.moedekalender().laes(BEGIVENHED))
                    .matches(Kalenderfejl::forbigaaende)
                    .matches(fejl -> fejl.vent().orElseThrow().compareTo(Duration.ofMinutes(2)) <= 0);
            assertThat(graf.kald).hasSize(1);
        }
    }

    @Test
    void enOmgangMereErEtNytMoedeForGraph() {
        try (var graf = new Lokalgraf(_ -> new Svar(201, Map.of(), OPRETTET))) {
            graf.moedekalender().opret(moede(), 0, "Uge", "Kom");
            graf.moedekalender().opret(moede(), 1, "Uge", "Kom");
            graf.moedekalender().opret(moede(), 1, "Uge", "Kom");

            assertThat(graf.kald.getFirst().krop())
                    .isNotEqualTo(graf.kald.get(1).krop());
            assertThat(graf.kald.get(2).krop()).isEqualTo(graf.kald.get(1).krop());
        }
    }

    @Test
    void slukketOprettesDerHellerIngenMoeder() {
        try (var graf = new Lokalgraf(_ -> new Svar(201, Map.of(), OPRETTET))) {
            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(
                            () -> graf.moedekalender(Set.of(Funktion.KALENDERE)).opret(moede(), 0, "Uge", "Kom"))
                    .matches(Kalenderfejl::erSlukket);
            assertThat(graf.kald).isEmpty();
        }
    }

    @Test
    void hverBorgergruppeKanHaveSinPostkasse() {
        try (var graf = new Lokalgraf(_ -> new Svar(201, Map.of(), OPRETTET))) {
            var oprettet = graf.moedekalender(Map.of(Borgergruppe.AELDRE, "aeldre@kommune.example"))
                    .opret(moede(), 0, "Uge", "Kom");

            assertThat(oprettet.postkasse()).isEqualTo("aeldre@kommune.example");
            assertThat(graf.kald.getFirst().url()).startsWith("/v1.0/users/aeldre%40kommune.example/events");
        }
    }

    @Test
    void et409UdenBegivenhedenErEnFejl() {
        try (var graf = new Lokalgraf(kald -> kald.metode().equals("POST")
                ? Svar.nej(409, "ErrorDuplicateTransactionId", Map.of())
                : Svar.ok("{\"value\":[{\"id\":\"anden\",\"transactionId\":\"en anden\"}]}"))) {

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.moedekalender().opret(moede(), 0, "Uge", "Kom"))
                    .withMessage("opret møde: Graph svarede 409 ErrorDuplicateTransactionId");
        }
    }

    private static Moede moede() {
        var start = LocalDate.of(2027, 1, 19).atTime(9, 0);
        return new Moede(
                new Moede.Id(new UUID(1, 2)),
                Borgergruppe.AELDRE,
                1,
                1,
                new Tidsrum(start, start.plusHours(2)),
                Optional.of(new Lokale("Salen", "salen@kommune.example", 40)),
                List.of(new Moede.Deltager(new Medarbejder.Id("a"), "Anna Prøve", "anna@kommune.example")));
    }
}
