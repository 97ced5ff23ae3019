package dk.albertslund.styring.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.albertslund.styring.graph.Lokalgraf.Kald;
import dk.albertslund.styring.graph.Lokalgraf.Svar;
import dk.albertslund.styring.organisation.Katalog.MaerkeUdloebet;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Katalog.Ulaest;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What Graph does to those who read its directory. */
class KatalogFaelderTest {

    private static final Pattern DEL = Pattern.compile("\"id\"\\s*:\\s*\"([^\"]+)\"");

    @Test
    void denSammeSideMedStadigNyeLinksErEnRing() {
        var nummer = new AtomicInteger();
        try (var graf = graf((kald, base) -> side("[%s]".formatted(anna()), naeste(base, nummer.incrementAndGet())))) {

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.katalog().aendringer(Optional.empty()))
                    .withMessage("læs medarbejdere: Graph bladrer i ring, samme side to gange")
                    .matches(Kalenderfejl::forbigaaende);
            assertThat(graf.kald).hasSize(2);
        }
    }

    @Test
    void toSiderDerBliverVedMedAtSkiftesErEnRing() {
        var nummer = new AtomicInteger();
        try (var graf = graf((kald, base) -> {
            var nu = nummer.incrementAndGet();
            return side("[%s]".formatted(nu % 2 == 0 ? anna() : "{\"id\":\"b\"}"), naeste(base, nu));
        })) {

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.katalog().aendringer(Optional.empty()))
                    .withMessageContaining("igen og igen");
            assertThat(graf.kald).hasSize(5);
        }
    }

    @Test
    void detSammeLinkToGangeErEnRing() {
        try (var graf = graf((kald, base) -> side("[]", naeste(base, 1)))) {

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.katalog().aendringer(Optional.empty()))
                    .withMessageContaining("samme link");
        }
    }

    @Test
    void enTomSideMedLinkErIkkeSlutningen() {
        try (var graf = graf((kald, base) -> kald.url().contains("skiptoken=2")
                ? slut(base, "[%s]".formatted(anna()))
                : side("[]", naeste(base, kald.url().contains("skiptoken=1") ? 2 : 1)))) {

            var alt = graf.katalog().aendringer(Optional.empty());

            assertThat(alt.personer()).extracting(Person::navn).containsExactly("Anna Prøve");
            assertThat(alt.maerke()).isEqualTo(graf.base() + "/users/delta()?$deltatoken=d");
        }
    }

    @Test
    void enFejlPaaEnSenereSideErIkkeSlutningen() {
        try (var graf = graf((kald, base) -> kald.url().contains("skiptoken")
                ? Svar.nej(403, "Authorization_RequestDenied", Map.of())
                : side("[%s]".formatted(anna()), naeste(base, 1)))) {

            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.katalog().aendringer(Optional.empty()))
                    .withMessage("læs medarbejdere: Graph svarede 403 Authorization_RequestDenied")
                    .matches(fejl -> !fejl.forbigaaende());
        }
    }

    @Test
    void etLinkTilEnAndenVaertFaarIkkeVoresToken() {
        try (var fremmed = graf((kald, base) -> slut(base, "[]"));
                var graf = graf((kald, base) -> side("[]", naeste(fremmed.base().toString(), 1)))) {

            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> graf.katalog().aendringer(Optional.empty()))
                    .withMessageContaining("uden for");
            assertThat(fremmed.kald).isEmpty();
        }
    }

    @Test
    void enOmstillingFoelgesIkke() {
        try (var fremmed = graf((kald, base) -> slut(base, "[]"));
                var graf = graf(
                        (kald, base) -> new Svar(302, Map.of("Location", fremmed.base() + "/users/delta()"), ""))) {

            assertThatExceptionOfType(RuntimeException.class)
                    .isThrownBy(() -> graf.katalog().aendringer(Optional.empty()));
            assertThat(fremmed.kald).isEmpty();
        }
    }

    @Test
    void et410ogEt400OmSynkroniseringErEtUdloebetMaerkeMenIkkeAndre400() {
        assertUdloebet(410, "");
        assertUdloebet(400, "resyncRequired");
        assertUdloebet(400, "syncStateNotFound");
        try (var graf = graf((kald, base) -> Svar.nej(400, "Request_BadRequest", Map.of()))) {
            assertThatExceptionOfType(Kalenderfejl.class)
                    .isThrownBy(() -> graf.katalog().aendringer(Optional.of(maerke(graf))));
        }
    }

    private static void assertUdloebet(int status, String kode) {
        try (var graf = graf((kald, base) -> Svar.nej(status, kode, Map.of()))) {
            assertThatExceptionOfType(MaerkeUdloebet.class)
                    .isThrownBy(() -> graf.katalog().aendringer(Optional.of(maerke(graf))));
        }
    }

    @Test
    void enPersonToGangeIFoersteLaesningLaesesHeltOgHarSinLeder() {
        var igen = "{\"id\":\"a\",\"jobTitle\":\"Leder\"}";
        try (var graf = graf((kald, base) -> kald.url().endsWith("$batch")
                ? batch(kald, 200, "", anna(",\"manager\":{\"@odata.type\":\"#microsoft.graph.user\",\"id\":\"m\"}"))
                : slut(base, "[%s,%s]".formatted(anna(), igen)))) {

            assertThat(graf.katalog().aendringer(Optional.empty()).personer())
                    .extracting(Person::leder)
                    .containsExactly(Optional.of(new Medarbejder.Id("m")));
        }
    }

    @Test
    void enDroslingInderstIEtBundtTabesIkke() {
        try (var graf = graf((kald, base) -> kald.url().endsWith("$batch")
                ? batch(kald, 429, "\"Retry-After\":\"17\"", fejl("TooManyRequests"))
                : slut(base, "[{\"id\":\"a\",\"jobTitle\":\"Leder\"}]"))) {

            assertThat(graf.katalog().aendringer(Optional.of(maerke(graf))).ulaeste())
                    .containsExactly(
                            new Ulaest(new Medarbejder.Id("a"), "429 TooManyRequests", Duration.ofSeconds(17)));
        }
    }

    @Test
    void denDerErVaekNaarHanLaesesIgenErFjernetMenEtAndet404Huskes() {
        try (var graf = graf((kald, base) -> kald.url().endsWith("$batch")
                ? batch(kald, 404, "", fejl("Request_ResourceNotFound"))
                : slut(base, "[{\"id\":\"a\",\"jobTitle\":\"Leder\"}]"))) {
            var rettet = graf.katalog().aendringer(Optional.of(maerke(graf)));

            assertThat(rettet.personer()).isEmpty();
            assertThat(rettet.fjernede()).containsExactly(new Medarbejder.Id("a"));
        }
        try (var graf = graf((kald, base) -> kald.url().endsWith("$batch")
                ? batch(kald, 404, "", fejl("UnknownError"))
                : slut(base, "[{\"id\":\"a\",\"jobTitle\":\"Leder\"}]"))) {
            var rettet = graf.katalog().aendringer(Optional.of(maerke(graf)));

            assertThat(rettet.fjernede()).isEmpty();
            assertThat(rettet.ulaeste()).extracting(Ulaest::grund).containsExactly("404 UnknownError");
        }
    }

    @Test
    void hvertKaldHarSitEgetId() {
        try (var graf = graf((kald, base) -> kald.url().contains("skiptoken")
                ? slut(base, "[]")
                : side("[%s]".formatted(anna()), naeste(base, 1)))) {
            graf.katalog().aendringer(Optional.empty());

            assertThat(graf.kald)
                    .extracting(kald -> kald.hoveder().getFirst("client-request-id"))
                    .hasSize(2)
                    .doesNotHaveDuplicates()
                    .doesNotContainNull();
        }
    }

    private static Lokalgraf graf(BiFunction<Kald, String, Svar> svar) {
        return new Lokalgraf(kald -> svar.apply(kald, "http://" + kald.hoveder().getFirst("Host") + "/v1.0"));
    }

    private static String maerke(Lokalgraf graf) {
        return graf.base() + "/users/delta()?$deltatoken=gammel";
    }

    private static String naeste(String base, int nummer) {
        return base + "/users/delta()?$skiptoken=" + nummer;
    }

    private static Svar side(String personer, String naeste) {
        return Svar.ok("{\"@odata.nextLink\":\"%s\",\"value\":%s}".formatted(naeste, personer));
    }

    private static Svar slut(String base, String personer) {
        return Svar.ok(
                "{\"@odata.deltaLink\":\"%s/users/delta()?$deltatoken=d\",\"value\":%s}".formatted(base, personer));
    }

    private static String anna() {
        return anna("");
    }

    private static String anna(String mere) {
        return "{\"id\":\"a\",\"displayName\":\"Anna Prøve\",\"mail\":\"anna@kommune.example\",\"accountEnabled\":true%s}"
                .formatted(mere);
    }

    private static String fejl(String kode) {
        return "{\"error\":{\"code\":\"%s\",\"message\":\"nej\"}}".formatted(kode);
    }

    /** The same answer to each part. */
    private static Svar batch(Kald kald, int status, String hoveder, String krop) {
        return Svar.ok(DEL.matcher(kald.krop())
                .results()
                .map(del -> "{\"id\":\"%s\",\"status\":%d,\"headers\":{%s},\"body\":%s}"
                        .formatted(del.group(1), status, hoveder, krop))
                .collect(Collectors.joining(",", "{\"responses\":[", "]}")));
    }
}
