package dk.albertslund.styring.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.albertslund.styring.graph.Lokalgraf.Kald;
import dk.albertslund.styring.graph.Lokalgraf.Svar;
import dk.albertslund.styring.graph.adgang.Funktion;
import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udtraek.Kanalfiler.Grund;
import dk.albertslund.styring.udtraek.Kanalfiler.Lagt;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KanalfilerFaelderTest {

    static final Kanal KANAL = new Kanal("7d1f0000-0000-4000-8000-000000000001", "19:abc@thread.tacv2");
    static final byte[] LILLE = {1, 2, 3};
    static final byte[] STOR = new byte[2 * Overfoersel.STYKKE + 1_000];
    static final Svar LAGT = new Svar(201, Map.of(), """
            {"id":"02","name":"Målplan.xlsx","webUrl":"https://kommune.example/m%C3%A5lplan?web=1"}""");

    final Deque<Svar> overfoersel = new ArrayDeque<>();

    @Test
    void enLilleFilLaeggesVedSitNavnIKanalensMappe() {
        try (var graf = new Lokalgraf(kald -> svar(kald, LAGT))) {

            var lagt = graf.kanalfiler(Set.of()).laeg(KANAL, "Målplan Dagplejen.xlsx", LILLE);

            assertThat(lagt).isEqualTo(new Lagt.Der("https://kommune.example/m%C3%A5lplan?web=1"));
            assertThat(graf.kald)
                    .extracting(kald -> kald.metode() + " " + kald.url())
                    .last()
                    .isEqualTo("PUT /v1.0/drives/b%21drev/items/01%3A%2FM%C3%A5lplan%20Dagplejen.xlsx%3A/content");
        }
    }

    @ParameterizedTest
    @CsvSource({"403, NAEGTET", "404, INGEN_MAPPE", "423, LAAST", "507, FULDT", "400, ANDET"})
    void detGraphSigerNejMedSigesDerHvadDetEr(int status, Grund grund) {
        try (var graf = new Lokalgraf(kald -> svar(kald, Svar.nej(status, "nej", Map.of())))) {

            assertThat(graf.kanalfiler(Set.of()).laeg(KANAL, "x.xlsx", LILLE)).isEqualTo(new Lagt.Afvist(grund));
        }
    }

    @Test
    void naarGraphBederOmAtVenteSigesDerHvorLaengeOgDerSpoergesIkkeIgen() {
        try (var graf = new Lokalgraf(kald -> svar(kald, Svar.nej(429, "nej", Map.of("Retry-After", "120"))))) {

            assertThat(graf.kanalfiler(Set.of()).laeg(KANAL, "x.xlsx", LILLE))
                    .isEqualTo(new Lagt.Senere(Optional.of(Duration.ofMinutes(2))));
            assertThat(graf.kald).hasSize(2);
        }
    }

    @Test
    void enStorFilSendesIStykkerUdenVoresToken() {
        overfoersel.addAll(List.of(mangler(Overfoersel.STYKKE), mangler(2 * Overfoersel.STYKKE), LAGT));
        try (var graf = new Lokalgraf(kald -> svar(kald, LAGT))) {

            assertThat(graf.kanalfiler(Set.of()).laeg(KANAL, "x.xlsx", STOR)).isInstanceOf(Lagt.Der.class);

            assertThat(graf.kald.get(1).krop()).contains("\"@microsoft.graph.conflictBehavior\":\"replace\"");
            assertThat(stykker(graf))
                    .containsExactly(
                            "bytes 0-5242879/10486760",
                            "bytes 5242880-10485759/10486760",
                            "bytes 10485760-10486759/10486760");
            assertThat(graf.kald)
                    .filteredOn(kald -> kald.url().startsWith("/overfoersel"))
                    .noneMatch(kald -> kald.hoveder().containsKey("Authorization"));
        }
        assertThat(Overfoersel.STYKKE % (320 * 1024)).isZero();
    }

    @Test
    void brydesDenSpoergesDerHvorLangtDenErKommetOgFortsaettesDerfra() {
        overfoersel.addAll(List.of(
                mangler(Overfoersel.STYKKE),
                Svar.nej(503, "nej", Map.of()),
                new Svar(200, Map.of(), mangler(8_847_360).krop()),
                LAGT));
        try (var graf = new Lokalgraf(kald -> svar(kald, LAGT))) {

            assertThat(graf.kanalfiler(Set.of()).laeg(KANAL, "x.xlsx", STOR)).isInstanceOf(Lagt.Der.class);

            assertThat(stykker(graf))
                    .containsExactly(
                            "bytes 0-5242879/10486760",
                            "bytes 5242880-10485759/10486760",
                            "null",
                            "bytes 8847360-10486759/10486760");
        }
    }

    @Test
    void enDerBlivesVedMedAtBrydesBegyndesForfraSenere() {
        try (var graf = new Lokalgraf(kald -> svar(kald, LAGT))) {
            overfoersel.add(Svar.nej(503, "nej", Map.of()));
            for (var gang = 0; gang < 5; gang++) {
                overfoersel.addAll(List.of(new Svar(200, Map.of(), mangler(0).krop()), Svar.nej(503, "nej", Map.of())));
            }

            assertThat(graf.kanalfiler(Set.of()).laeg(KANAL, "x.xlsx", STOR))
                    .isEqualTo(new Lagt.Senere(Optional.empty()));
            assertThat(overfoersel).isEmpty();
        }
    }

    @Test
    void enFyldtMappeSigesOgsaaMidtIOverfoerslen() {
        overfoersel.add(Svar.nej(507, "quotaLimitReached", Map.of()));
        try (var graf = new Lokalgraf(kald -> svar(kald, LAGT))) {

            assertThat(graf.kanalfiler(Set.of()).laeg(KANAL, "x.xlsx", STOR)).isEqualTo(new Lagt.Afvist(Grund.FULDT));
        }
    }

    @Test
    void detDerErSlaaetFraSpoergesDerIkkeOm() {
        try (var graf = new Lokalgraf(kald -> svar(kald, LAGT))) {
            var filer = graf.kanalfiler(Set.of(Funktion.DOKUMENTER));

            assertThat(filer.laeg(KANAL, "x.xlsx", LILLE)).isEqualTo(new Lagt.Afvist(Grund.SLUKKET));
            assertThat(filer.faelles()).isEmpty();
            assertThat(graf.kald).isEmpty();
        }
    }

    @Test
    void denFaellesKanalErDenHvisLinkErSat() {
        try (var graf = new Lokalgraf(kald -> svar(kald, LAGT))) {
            assertThat(graf.kanalfiler(Set.of()).faelles()).hasValue(KANAL);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://teams.microsoft.com/l/channel/19%3Aabc%40thread.tacv2/Generelt",
                "https://teams.microsoft.com/l/team/19%3Aabc%40thread.tacv2/x?groupId=7d1f0000-0000-4000-8000-000000000001",
                "https://kommune.example/"
            })
    void etAndetLinkErIkkeEnKanal(String link) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Kanallink.kanal(URI.create(link)))
                .withMessageContaining("Hent link til kanal");
    }

    private Svar svar(Kald kald, Svar lagt) {
        if (kald.url().contains("/filesFolder")) {
            return Svar.ok("{\"id\":\"01\",\"parentReference\":{\"driveId\":\"b!drev\"}}");
        }
        if (kald.url().endsWith("/createUploadSession")) {
            var adresse = "http://%s/overfoersel/1".formatted(kald.hoveder().getFirst("Host"));
            return Svar.ok("{\"uploadUrl\":\"%s\",\"nextExpectedRanges\":[\"0-\"]}".formatted(adresse));
        }
        return kald.url().startsWith("/overfoersel") ? overfoersel.remove() : lagt;
    }

    private static Svar mangler(int fra) {
        return new Svar(202, Map.of(), "{\"nextExpectedRanges\":[\"%d-\"]}".formatted(fra));
    }

    private static List<String> stykker(Lokalgraf graf) {
        return graf.kald.stream()
                .filter(kald -> kald.url().startsWith("/overfoersel"))
                .map(kald -> String.valueOf(kald.hoveder().getFirst("Content-Range")))
                .toList();
    }
}
