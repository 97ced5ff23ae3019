package dk.albertslund.styring.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.albertslund.styring.graph.Lokalgraf.Svar;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What Graph does to those who read calendars. */
class KalenderFaelderTest {

    private static final LocalDate DAG = LocalDate.of(2027, 10, 31);
    private static final String MAIL = "anna@kommune.example";

    @Test
    void tiderLaesesIHvilkenZoneDeEndStaarOgMedSyvDecimaler() {
        assertThat(optaget(
                        aftale("2027-10-31T09:00:00.0000000", "2027-10-31T10:00:00.0000000", "Romance Standard Time")))
                .containsExactly(ni());
        assertThat(optaget(aftale("2027-10-31T09:00:00", "2027-10-31T10:00:00", "Europe/Copenhagen")))
                .containsExactly(ni());
        assertThat(optaget(aftale("2027-10-31T08:00:00.0000000", "2027-10-31T09:00:00.0000000", "UTC")))
                .containsExactly(ni());
        assertThat(optaget(aftale("2027-10-31T09:00:00", "2027-10-31T10:00:00", "Customized Time Zone")))
                .containsExactly(ni());
    }

    @Test
    void denDoblelteTimeVedVintertidOptagerHele() {
        assertThat(optaget(aftale("2027-10-31T00:30:00", "2027-10-31T01:15:00", "UTC")))
                .containsExactly(new Tidsrum(DAG.atTime(2, 0), DAG.atTime(3, 0)));
    }

    @Test
    void enAftaleUdenLaengdeOgEnLedigTagerIngenTid() {
        assertThat(optaget(aftale("2027-10-31T09:00:00", "2027-10-31T09:00:00", "Romance Standard Time")))
                .isEmpty();
        assertThat(optaget(aftale("2027-10-31T09:00:00", "2027-10-31T10:00:00", "Romance Standard Time")
                        .replace("busy", "free")))
                .isEmpty();
    }

    @Test
    void derSpoergesIDanskTidOmHeleDage() {
        try (var graf = new Lokalgraf(_ -> Svar.ok("{\"value\":[]}"))) {
            graf.kalendere().optaget(List.of(MAIL), LocalDate.of(2027, 1, 18), LocalDate.of(2027, 1, 22));

            var kald = graf.kald.getFirst();
            assertThat(kald.hoveder().getFirst("Prefer")).isEqualTo("outlook.timezone=\"Romance Standard Time\"");
            assertThat(kald.krop())
                    .contains("2027-01-18T00:00:00", "2027-01-23T00:00:00", "Romance Standard Time", MAIL);
        }
    }

    @Test
    void hoejstFireSpoergsmaalErUndervejsAdGangen() {
        var undervejs = new AtomicInteger();
        var flest = new AtomicInteger();
        var fireErKommet = new CountDownLatch(Postkasse.SAMTIDIGE);
        try (var graf = new Lokalgraf(_ -> {
            flest.accumulateAndGet(undervejs.incrementAndGet(), Math::max);
            fireErKommet.countDown();
            vent(fireErKommet);
            undervejs.decrementAndGet();
            return Svar.ok("{\"value\":[]}");
        })) {
            graf.kalendere()
                    .optaget(
                            IntStream.range(0, 200)
                                    .mapToObj("person%d@kommune.example"::formatted)
                                    .toList(),
                            DAG,
                            DAG);

            assertThat(graf.kald).hasSize(10);
            assertThat(flest).hasValue(Postkasse.SAMTIDIGE);
        }
    }

    @Test
    void enLangVentetidGivesVidereOgAfventesIkke() {
        try (var graf = new Lokalgraf(_ -> Svar.nej(429, "ApplicationThrottled", Map.of("Retry-After", "300")))) {

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.kalendere().optaget(List.of(MAIL), DAG, DAG))
                    .matches(Kalenderfejl::forbigaaende)
                    .matches(fejl -> fejl.vent().equals(Optional.of(Duration.ofMinutes(5))));
            assertThat(graf.kald).hasSize(1);
        }
    }

    @Test
    void enLaesningProevesTreGangeOgIkkeFlere() {
        try (var graf = new Lokalgraf(_ -> Svar.nej(503, "ServiceUnavailable", Map.of("Retry-After", "0")))) {

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.kalendere().optaget(List.of(MAIL), DAG, DAG))
                    .withMessage("kalendere: Graph svarede 503 ServiceUnavailable")
                    .matches(Kalenderfejl::forbigaaende);
            assertThat(graf.kald).hasSize(3);
        }
    }

    @Test
    void etSvarDerIkkeKommerErForbigaaende() {
        var aldrig = new CountDownLatch(1);
        try (var graf = new Lokalgraf(Duration.ofMillis(300), _ -> {
            vent(aldrig);
            return Svar.ok("{\"value\":[]}");
        })) {
            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.kalendere().lokaler())
                    .withMessage("lokaler: Graph svarede ikke")
                    .matches(Kalenderfejl::forbigaaende);
            aldrig.countDown();
        }
    }

    @Test
    void etLokaleUdenAdresseKanIkkeBookesOgEtUdenPladsantalHarIngen() {
        try (var graf = new Lokalgraf(_ -> Svar.ok("""
                {"value":[{"@odata.type":"#microsoft.graph.room","id":"1","displayName":"Uden adresse"},
                {"@odata.type":"#microsoft.graph.room","id":"2","displayName":"Stuen","emailAddress":"stuen@kommune.example"}]}
                """))) {
            assertThat(graf.kalendere().lokaler())
                    .singleElement()
                    .matches(lokale -> lokale.navn().equals("Stuen") && lokale.pladser() == 0);
        }
    }

    private static List<Tidsrum> optaget(String aftaler) {
        try (var graf = new Lokalgraf(_ ->
                Svar.ok("{\"value\":[{\"scheduleId\":\"%s\",\"scheduleItems\":[%s]}]}".formatted(MAIL, aftaler)))) {
            return graf.kalendere().optaget(List.of(MAIL), DAG, DAG).getOrDefault(MAIL, List.of());
        }
    }

    private static String aftale(String start, String slut, String zone) {
        return ("{\"status\":\"busy\",\"start\":{\"dateTime\":\"%s\",\"timeZone\":\"%s\"},"
                        + "\"end\":{\"dateTime\":\"%s\",\"timeZone\":\"%s\"}}")
                .formatted(start, zone, slut, zone);
    }

    private static Tidsrum ni() {
        return new Tidsrum(DAG.atTime(9, 0), DAG.atTime(10, 0));
    }

    private static void vent(CountDownLatch paa) {
        try {
            if (!paa.await(10, TimeUnit.SECONDS)) {
                throw new IllegalStateException("de kom aldrig");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
