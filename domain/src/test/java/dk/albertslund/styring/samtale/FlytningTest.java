package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.aarshjul.Fase.Navn.FAERDIGGOERELSE;
import static dk.albertslund.styring.aarshjul.Fase.Navn.OPLAEG_TIL_MAAL;
import static dk.albertslund.styring.aarshjul.Fase.Navn.UDVIKLINGSUGE;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.samtale.Visning.Flyttebesked;
import dk.albertslund.styring.samtale.Visning.Flytteform;
import dk.albertslund.styring.samtale.Visning.Flyttekvittering;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlytningTest {

    static final LocalDate OTTENDE = LocalDate.parse("2026-12-08");

    final Verden verden = new Verden();

    @Test
    void organisatorenSerHvemDetRoererFoerHunSigerJa() {
        var form = form("flyt oplæg til mål til 8. december");

        assertThat(form.flyttet().foerTil()).isEqualTo("2026-12-18");
        assertThat(form.flyttet().fra()).isEqualTo("2026-12-01");
        assertThat(form.flyttet().til()).isEqualTo(OTTENDE);
        assertThat(form.beroerte().modtagere()).containsExactly(DITTE, GITTE);
        assertThat(form.beroerte().kanIkkeNaas()).containsExactly(BO);
        assertThat(frist(OPLAEG_TIL_MAAL)).as("intet er flyttet endnu").isEqualTo("2026-12-18");
    }

    @Test
    void efterJaErDenFlyttetOgDeBeroerteFaarEnBeskedHver() {
        form("flyt oplæg til mål til 8. december");

        var skridt = verden.skriver(CILLE, "ja");

        assertThat(frist(OPLAEG_TIL_MAAL)).isEqualTo(OTTENDE);
        assertThat(skridt.svar())
                .get()
                .isInstanceOfSatisfying(
                        Flyttekvittering.class,
                        gemt -> assertThat(gemt.beskeder()).isEqualTo(2));
        assertThat(skridt.bestilt()).singleElement().isInstanceOfSatisfying(Bestilling.Rundsend.class, rund -> {
            assertThat(rund.en().til()).isEqualTo(new Rundsendelse.Modtagere.Bestemte(List.of(DITTE.id(), GITTE.id())));
            assertThat(rund.en().indhold())
                    .isInstanceOfSatisfying(
                            Flyttebesked.class,
                            besked -> assertThat(besked.fra()).isEqualTo(CILLE.navn()));
        });
    }

    @Test
    void denKanFlyttesUdenBesked() {
        var form = form("flyt oplæg til mål til 8. december");

        var skridt = trykker(Handling.FLYT_UDEN_BESKED, form, "2026-12-01", "2026-12-08", "");

        assertThat(frist(OPLAEG_TIL_MAAL)).isEqualTo(OTTENDE);
        assertThat(skridt.bestilt()).isEmpty();
    }

    @Test
    void beskedenKanSesFoerDenSendes() {
        var form = form("flyt oplæg til mål til 8. december");

        var skridt = trykker(Handling.SE_FLYTNING, form, "2026-12-01", "2026-12-08", "Husk forældrerådet");

        assertThat(skridt.svar())
                .get()
                .isInstanceOfSatisfying(
                        Flyttebesked.class,
                        besked -> assertThat(besked.besked()).isEqualTo("Husk forældrerådet"));
        assertThat(skridt.bestilt()).isEmpty();
        assertThat(frist(OPLAEG_TIL_MAAL)).isEqualTo("2026-12-18");
    }

    @Test
    void iTiMinutterKanDetFortrydesOgDeDerHarFaaetBeskedFaarDetAtVide() {
        form("flyt oplæg til mål til 8. december");
        verden.skriver(CILLE, "ja");
        verden.gaar(Duration.ofMinutes(9));

        var skridt = verden.skriver(CILLE, "fortryd");

        assertThat(frist(OPLAEG_TIL_MAAL)).isEqualTo("2026-12-18");
        assertThat(skridt.bestilt())
                .singleElement()
                .isInstanceOfSatisfying(
                        Bestilling.Tilbagekald.class,
                        tilbage -> assertThat(tilbage.rettelse())
                                .isInstanceOfSatisfying(
                                        Flyttebesked.class,
                                        besked -> assertThat(besked.flyttet().til())
                                                .isEqualTo("2026-12-18")));
    }

    @Test
    void efterTiMinutterErDetForSent() {
        form("flyt oplæg til mål til 8. december");
        verden.skriver(CILLE, "ja");
        verden.gaar(Duration.ofMinutes(11));

        var skridt = verden.skriver(CILLE, "fortryd");

        assertThat(frist(OPLAEG_TIL_MAAL)).isEqualTo(OTTENDE);
        assertThat(skridt.bestilt()).isEmpty();
    }

    @Test
    void detDerTaellerFraUgenFlytterMed() {
        var form = form("flyt udviklingsugen til uge 4");

        assertThat(form.flyttet().fra()).isEqualTo("2027-01-25");
        assertThat(form.foelger())
                .singleElement()
                .satisfies(med -> assertThat(med.fase()).contains(FAERDIGGOERELSE));

        verden.skriver(CILLE, "ja");

        assertThat(frist(UDVIKLINGSUGE)).isEqualTo("2027-01-29");
        assertThat(frist(FAERDIGGOERELSE)).isEqualTo("2027-02-19");
    }

    @Test
    void enBegivenhedFlyttesPaaSitNavn() {
        var form = form("ryk lederdag til 27. maj 2027");

        assertThat(form.flyttet().titel()).isEqualTo("Lederdag");
        assertThat(form.flyttet().til()).isEqualTo("2027-05-27");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-19, flyt.fridag",
        "2026-12-01, 2026-12-24, flyt.fridag",
        "2026-12-01, 2026-11-20, flyt.slutter_foer",
        "2026-11-01, 2026-11-20, flyt.forbi",
        "2026-12-01, 2026-12-18, flyt.der_ligger_den",
        "2026-12-01, '', flyt.mangler"
    })
    void enFristDerIkkeGaarAnSigesDerFraOm(String fra, String til, String fejl) {
        var form = form("flyt oplæg til mål til 8. december");

        var skridt = trykker(Handling.GEM_FLYTNING, form, fra, til, "");

        assertThat(skridt.svar())
                .get()
                .isInstanceOfSatisfying(
                        Flytteform.class,
                        igen -> assertThat(igen.fejl())
                                .extracting(Tekst::noegle)
                                .contains(fejl));
        assertThat(frist(OPLAEG_TIL_MAAL)).isEqualTo("2026-12-18");
    }

    @Test
    void enFristTaetPaaFerienSigesHoejt() {
        assertThat(form("flyt oplæg til mål til 17. december").raad())
                .extracting(Tekst::noegle)
                .containsExactly("flyt.foer_ferie");
        assertThat(form("flyt oplæg til mål til 21. december").raad())
                .extracting(Tekst::noegle)
                .containsExactly("flyt.i_ferie");
        assertThat(form("flyt oplæg til mål til 8. december").raad()).isEmpty();
    }

    @Test
    void etGammeltKortFlytterIkkeNogetDerErFlyttetSiden() {
        var gammelt = form("flyt oplæg til mål til 8. december");
        form("flyt oplæg til mål til 15. december");
        verden.skriver(CILLE, "ja");

        var skridt = trykker(Handling.GEM_FLYTNING, gammelt, "2026-12-01", "2026-12-08", "");

        assertThat(frist(OPLAEG_TIL_MAAL)).isEqualTo("2026-12-15");
        assertThat(skridt.svar())
                .get()
                .isInstanceOfSatisfying(
                        Flytteform.class,
                        igen -> assertThat(igen.fejl())
                                .extracting(Tekst::noegle)
                                .contains("flyt.aendret_siden"));
    }

    @Test
    void kunOrganisatorerFlytterFrister() {
        var form = form("flyt oplæg til mål til 8. december");

        assertThat(verden.skriver(DITTE, "flyt oplæg til mål til 8. december").svar())
                .get()
                .isInstanceOf(Visning.Svartekst.class);
        verden.trykker(
                ANNA, Handling.GEM_FLYTNING, form.om(), Map.of("fra", "2026-12-01", "til", "2026-12-08", "besked", ""));
        assertThat(frist(OPLAEG_TIL_MAAL)).isEqualTo("2026-12-18");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"flyt slut på status til 30. april", "flyt statusmøderne til fredag", "flyt mødet til fredag"})
    void detDerErNogetAndetErIkkeAaretsFrister(String sagt) {
        assertThat(verden.skriver(CILLE, sagt).svar()).get().isNotInstanceOf(Flytteform.class);
    }

    @Test
    void iEnKanalFlyttesIntet() {
        assertThat(verden.skriverIKanal(CILLE, "flyt oplæg til mål til 8. december")
                        .svar())
                .get()
                .isNotInstanceOf(Flytteform.class);
    }

    private Flytteform form(String sagt) {
        return (Flytteform) verden.skriver(CILLE, sagt).svar().orElseThrow();
    }

    private Skridt trykker(Handling handling, Flytteform form, String fra, String til, String besked) {
        return verden.trykker(CILLE, handling, form.om(), Map.of("fra", fra, "til", til, "besked", besked));
    }

    private LocalDate frist(Fase.Navn fase) {
        return verden.aarshjul().fase(fase).orElseThrow().til();
    }
}
