package dk.albertslund.styring.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.drift.Appinstallation.Grund;
import dk.albertslund.styring.drift.Appinstallation.Udfald;
import dk.albertslund.styring.graph.Lokalgraf.Kald;
import dk.albertslund.styring.graph.Lokalgraf.Svar;
import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What Graph answers to those who install an app. */
class InstallationFaelderTest {

    static final Medarbejder.Id ANNA = new Medarbejder.Id("4e1c4a0c-0000-4000-8000-000000000001");
    static final String APP = "{\"value\":[{\"id\":\"kat-1\",\"externalId\":\"manifest\"}]}";
    static final String INGEN = "{\"value\":[]}";

    String katalog = APP;
    final List<String> opslag = new ArrayList<>();

    @Test
    void enNyOgEnDerHavdeDenErLigeGodt() {
        for (var status : List.of(201, 409)) {
            try (var graf = graf(status == 201 ? _ -> new Svar(201, Map.of(), "") : nej(409, "Conflict"))) {

                assertThat(graf.installation().installer(ANNA))
                        .isEqualTo(new Udfald.Installeret(Optional.of("19:chat")));
            }
        }
    }

    @Test
    void enUkendtMedarbejderGlemmerIkkeHvorAppenEr() {
        try (var graf = graf(nej(404, "Request_ResourceNotFound"))) {
            var installation = graf.installation();

            assertThat(installation.installer(ANNA)).isEqualTo(new Udfald.KanIkke(Grund.UKENDT_I_TEAMS));
            assertThat(installation.installer(ANNA)).isEqualTo(new Udfald.KanIkke(Grund.UKENDT_I_TEAMS));
            assertThat(opslag).hasSize(1);
        }
    }

    @Test
    void etUtydeligt404AfgoeresIKataloget() {
        try (var graf = graf(nej(404, "NotFound"))) {
            var installation = graf.installation();

            assertThat(installation.installer(ANNA)).isEqualTo(new Udfald.KanIkke(Grund.UKENDT_I_TEAMS));
            assertThat(opslag).hasSize(2);
            katalog = INGEN;
            assertThat(installation.installer(ANNA)).isEqualTo(new Udfald.KanIkke(Grund.APP_MANGLER));
        }
    }

    @Test
    void udenAppIKatalogetProevesIngen() {
        katalog = INGEN;
        try (var graf = graf(nej(500, "x"))) {

            assertThat(graf.installation().installer(ANNA)).isEqualTo(new Udfald.KanIkke(Grund.APP_MANGLER));
            assertThat(graf.kald).noneMatch(kald -> kald.metode().equals("POST"));
        }
    }

    @Test
    void enDroslingVentesUdOgSkrivesIkkeIgenAfSdket() {
        try (var graf = graf(_ -> Svar.nej(429, "TooManyRequests", Map.of("Retry-After", "9")))) {

            assertThat(graf.installation().installer(ANNA)).isEqualTo(new Udfald.Senere(Duration.ofSeconds(9)));
            assertThat(graf.kald)
                    .filteredOn(kald -> kald.metode().equals("POST"))
                    .hasSize(1);
        }
    }

    @Test
    void enPolitikErIkkeNogetDerGaarOver() {
        try (var graf = graf(nej(403, "Forbidden"))) {

            assertThat(graf.installation().installer(ANNA)).isEqualTo(new Udfald.KanIkke(Grund.IKKE_TILLADT));
        }
    }

    private static UnaryOperator<Svar> nej(int status, String kode) {
        return _ -> Svar.nej(status, kode, Map.of());
    }

    private Lokalgraf graf(UnaryOperator<Svar> paaPost) {
        return new Lokalgraf(kald -> svar(kald, paaPost));
    }

    private Svar svar(Kald kald, UnaryOperator<Svar> paaPost) {
        if (kald.url().contains("appCatalogs")) {
            opslag.add(kald.url());
            return Svar.ok(katalog);
        }
        if (kald.metode().equals("POST")) {
            return paaPost.apply(Svar.ok(""));
        }
        return kald.url().contains("/chat")
                ? Svar.ok("{\"id\":\"19:chat\"}")
                : Svar.ok("{\"value\":[{\"id\":\"inst-1\"}]}");
    }
}
