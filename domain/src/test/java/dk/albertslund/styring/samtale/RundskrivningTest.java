package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static dk.albertslund.styring.samtale.Verden.IDA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Rundsendelse.Fremdrift;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundbesked;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundform;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundkvittering;
import dk.albertslund.styring.samtale.Udbakkevisning.Udbakke;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Mandag den 23. november 2026 kl. 9. Cille er organisator; Bo har ingen chat med botten. */
class RundskrivningTest {

    final Verden verden = new Verden();

    @Test
    void organisatorenSerHvemDenNaarOgHvemDenIkkeNaar() {
        var form = form("skriv til alle: Husk at svare på påmindelsen");

        assertThat(form.kreds().naas()).hasSize(5).doesNotContain(BO);
        assertThat(form.kreds().kanIkkeNaas()).containsExactly(BO);
        assertThat(form.somHvem()).contains(ANNA);
        assertThat(form.tekst()).isEqualTo("Husk at svare på påmindelsen");
        assertThat(verden.rundsendelser.alle()).as("intet er sendt endnu").isEmpty();
    }

    @Test
    void etJaSenderDenTilDemDenErTil() {
        form("skriv til alle ledere: Husk tegnene");

        var skridt = verden.skriver(CILLE, "ja");

        assertThat(skridt.svar()).get().isInstanceOfSatisfying(Rundkvittering.class, gemt -> {
            assertThat(gemt.modtagere()).isEqualTo(2);
            assertThat(gemt.sendes()).isEmpty();
        });
        assertThat(verden.rundsendelser.alle()).singleElement().satisfies(en -> {
            assertThat(en.til()).isEqualTo(new Modtagere.Ledere());
            assertThat(en.indhold()).isEqualTo(new Rundbesked("Husk tegnene", CILLE.navn()));
            assertThat(en.af()).isEqualTo(CILLE.id());
        });
    }

    @Test
    void toTrykSenderEnGang() {
        var form = form("skriv til alle ledere: Husk tegnene");
        send(form, Map.of());
        var igen = send(form, Map.of());

        assertThat(igen.bestilt()).isEmpty();
        assertThat(igen.svar()).get().isInstanceOf(Udbakke.class);
    }

    @ParameterizedTest
    @CsvSource({
        "skriv til alle: Hej, ALLE",
        "Skriv til alle ledere: Hej, LEDERE",
        "send besked til lederne: Hej, LEDERE",
        "skriv til Dagplejen: Hej, ENHED/Dagplejen",
        "skriv til alle i Biblioteket: Hej, ENHED/Biblioteket",
        "skriv til dem der arbejder for børn: Hej, GRUPPE/BOERN",
        "write to all leaders: Hi, LEDERE"
    })
    void modtagerneSigesSomManSigerDet(String sagt, String til) {
        assertThat(form(sagt).til().valg()).isEqualTo(til);
    }

    @Test
    void denKanLaeggesTilRetteTilEnArbejdsdag() {
        var form = form("skriv til alle ledere: Husk tegnene");

        var skridt = send(form, Map.of("dag", "2026-11-30", "time", "8"));

        assertThat(skridt.svar())
                .get()
                .isInstanceOfSatisfying(
                        Rundkvittering.class,
                        gemt -> assertThat(gemt.sendes()).contains(LocalDateTime.parse("2026-11-30T08:00")));
        assertThat(verden.rundsendelser.alle().getFirst().sendes()).isEqualTo(Instant.parse("2026-11-30T07:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-28, 9, Hej, rund.uden_for_arbejdstid",
        "2026-12-24, 9, Hej, rund.uden_for_arbejdstid",
        "2026-11-30, 23, Hej, rund.uden_for_arbejdstid",
        "2026-11-23, 8, Hej, rund.for_sent",
        "2026-11-30, 9, '', rund.mangler.tekst"
    })
    void detDerIkkeGaarAnSigesDerFraOm(String dag, String time, String tekst, String fejl) {
        var form = form("skriv til alle ledere: Husk tegnene");

        var skridt = send(form, Map.of("dag", dag, "time", time, "tekst", tekst));

        assertThat(((Rundform) skridt.svar().orElseThrow()).fejl())
                .extracting(Tekst::noegle)
                .containsExactly(fejl);
        assertThat(verden.rundsendelser.alle()).isEmpty();
    }

    @Test
    void andreModtagereVaelgesPaaKortetOgTaellesIgen() {
        var form = form("skriv til alle: Hej");
        var felter = new HashMap<>(form.felter());
        felter.put("til", new Modtagere.Gruppe(Borgergruppe.BOERN).valg());

        var igen = (Rundform) verden.trykker(CILLE, Handling.SE_RUNDT, form.om(), felter)
                .svar()
                .orElseThrow();

        assertThat(igen.kreds().naas()).contains(ANNA, DITTE).doesNotContain(GITTE);
        assertThat(verden.rundsendelser.alle()).isEmpty();
    }

    @Test
    void fortrydOgStopHolderDetTilbageDerIkkeErSendt() {
        var form = form("skriv til alle ledere: Husk tegnene");
        send(form, Map.of());
        verden.rundsendelser.fremdrift = new Fremdrift(2, 1, 1, 0, 0);

        verden.skriver(CILLE, "fortryd");

        assertThat(verden.rundsendelser.alle().getFirst().stoppet()).isPresent();
    }

    @Test
    void udbakkenViserHvorLangtDenErOgDenKanStoppes() {
        var form = form("skriv til alle ledere: Husk tegnene");
        send(form, Map.of());
        verden.rundsendelser.fremdrift = new Fremdrift(2690, 1204, 1486, 0, 0);

        var udbakke = (Udbakke) verden.skriver(CILLE, "vis udbakken").svar().orElseThrow();
        assertThat(udbakke.poster()).singleElement().satisfies(post -> {
            assertThat(post.kanStoppes()).isTrue();
            assertThat(post.post().fremdrift().sendt()).isEqualTo(1204);
        });

        verden.trykker(CILLE, Handling.STOP_RUNDT, form.om(), Map.of());

        assertThat(verden.rundsendelser.alle().getFirst().stoppet()).isPresent();
        assertThat(((Udbakke) verden.skriver(CILLE, "udbakke").svar().orElseThrow())
                        .poster()
                        .getFirst()
                        .kanStoppes())
                .isFalse();
    }

    @Test
    void kunOrganisatorerSkriverTilMange() {
        var form = form("skriv til alle ledere: Husk tegnene");

        for (var hvem : List.of(ANNA, DITTE, IDA)) {
            assertThat(noegle(verden.skriver(hvem, "skriv til alle ledere: Hej")))
                    .isEqualTo("rund.kun_organisatorer");
            assertThat(noegle(verden.skriver(hvem, "udbakke"))).isEqualTo("rund.kun_organisatorer");
            assertThat(noegle(verden.trykker(hvem, Handling.SEND_RUNDT, form.om(), form.felter())))
                    .isEqualTo("rund.kun_organisatorer");
            assertThat(noegle(verden.trykker(hvem, Handling.STOP_RUNDT, form.om(), Map.of())))
                    .isEqualTo("rund.kun_organisatorer");
        }
        assertThat(verden.rundsendelser.alle()).isEmpty();
    }

    @Test
    void detDerIkkeErTilNogenViKenderErNogetAndet() {
        assertThat(verden.skriver(CILLE, "skriv til avisen: Hej").svar()).get().isNotInstanceOf(Rundform.class);
    }

    private Rundform form(String sagt) {
        return (Rundform) verden.skriver(CILLE, sagt).svar().orElseThrow();
    }

    private Skridt send(Rundform form, Map<String, String> rettet) {
        var felter = new HashMap<>(form.felter());
        felter.putAll(rettet);
        return verden.trykker(CILLE, Handling.SEND_RUNDT, form.om(), felter);
    }

    private static String noegle(Skridt skridt) {
        return ((Svartekst) skridt.svar().orElseThrow()).afsnit().getFirst().noegle();
    }
}
