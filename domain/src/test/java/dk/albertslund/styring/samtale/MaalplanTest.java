package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.AndensMaalplan;
import dk.albertslund.styring.samtale.Visning.Maalform;
import dk.albertslund.styring.samtale.Visning.Maalkvittering;
import dk.albertslund.styring.samtale.Visning.Maalplansvisning;
import dk.albertslund.styring.samtale.Visning.Milepaelform;
import dk.albertslund.styring.samtale.Visning.Naaetform;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.maal.Maalfelter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MaalplanTest {

    private final Verden verden = new Verden();

    @Test
    void annaSkriverEtMaalOgKnytterDetTilEnMaalsaetning() {
        var form = form(verden.skriver(ANNA, "nyt mål: flere børn er ude hver dag"));

        assertThat(form.kladde().titel()).isEqualTo("Flere børn er ude hver dag");
        assertThat(form.kladde().enheder()).isEqualTo("Dagplejen");
        assertThat(form.under()).contains(Hierarki.FLERE_UDE, Hierarki.LAVERE_FRAVAER);
        assertThat(verden.maal()).containsExactly(Verden.FAELLESSKABER);

        var gemt = gem(ANNA, form, Map.of("under", id(Hierarki.FLERE_UDE)));

        assertThat(gemt.roedTraad())
                .isEqualTo(
                        "Den bæredygtige by › Børne- og ungepolitik › Børn er mere ude › Flere børn er ude hver dag");
        assertThat(verden.maal()).contains(gemt);
    }

    @Test
    void etMaalHaengerAltidPaaEnMaalsaetning() {
        var form = form(verden.skriver(ANNA, "nyt mål: hurtigere kaffe"));

        var igen = form(trykkerGem(ANNA, form, Map.of("under", "00000000-0000-0000-0000-00000000abcd")));

        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("maal.mangler.under");
        assertThat(verden.maal()).hasSize(1);
    }

    @Test
    void atSkriveGemErAtTrykkePaaKortet() {
        verden.skriver(ANNA, "nyt mål: børn er mere ude");

        var svar = svar(verden.skriver(ANNA, "gem"));

        assertThat(svar).isInstanceOf(Maalkvittering.class);
        assertThat(verden.maal()).hasSize(2);
    }

    @Test
    void annullerLaegerKortetVaekOgGemmerIntet() {
        verden.skriver(ANNA, "nyt mål: børn er mere ude");

        assertThat(sagt(verden.skriver(ANNA, "annuller"))).isEqualTo("annuller.spoergsmaal");
        assertThat(sagt(verden.skriver(ANNA, "gem"))).isEqualTo("samtale.ja_til_hvad");
        assertThat(verden.maal()).hasSize(1);
    }

    @Test
    void toTrykPaaGemErEtMaal() {
        var form = form(verden.skriver(ANNA, "nyt mål: børn er mere ude"));

        gem(ANNA, form, Map.of());
        gem(ANNA, form, Map.of());

        assertThat(verden.maal()).hasSize(2);
    }

    @Test
    void fortrydTagerMaaletTilbageMenIkkeNaarNogetHaengerPaaDet() {
        var ude = gem(ANNA, form(verden.skriver(ANNA, "nyt mål: børn er mere ude")), Map.of());
        saetMilepael(EVA, ude, "Skovdag");

        assertThat(sagt(verden.skriver(ANNA, "fortryd"))).isEqualTo("fortryd.aendret_siden");

        verden.skriver(EVA, "fortryd");
        assertThat(sagt(verden.skriver(ANNA, "fortryd"))).isEqualTo("fortryd.maal.vaek");
        assertThat(verden.maal()).containsExactly(Verden.FAELLESSKABER);
    }

    @Test
    void etLangtMaalGemmesMedEtRaadOgIkkeMedEnFejl() {
        var form = form(verden.skriver(ANNA, "nyt mål: børn er mere ude"));

        var gemt = gem(ANNA, form, Map.of("fra", "2027", "til", "2031"));

        assertThat(gemt.forLangt()).isTrue();
    }

    @Test
    void etTvaerfagligtMaalStaarIBeggesPlanOgRettesAfBegge() {
        var form = form(verden.skriver(ANNA, "nyt mål: børn er mere ude"));
        var delt = gem(ANNA, form, Map.of("enheder", "Dagplejen; biblioteket"));

        assertThat(verden.maalplan("Biblioteket", 2027).maal()).containsExactly(delt);
        assertThat(form(verden.trykker(BO, Handling.RET_MAAL, id(delt), Map.of()))
                        .kladde()
                        .titel())
                .isEqualTo("Børn er mere ude");
    }

    @Test
    void enUkendtEnhedNaevnesVedNavn() {
        var form = form(verden.skriver(ANNA, "nyt mål: børn er mere ude"));

        var igen = form(trykkerGem(ANNA, form, Map.of("enheder", "Dagplejen; Månebasen")));

        assertThat(igen.fejl()).containsExactly(Tekst.tekst("maal.ukendt_enhed", Tekst.ord("Månebasen")));
    }

    @Test
    void enAndenEnhedsMaalKanLaesesMenIkkeRettes() {
        var ude = dagplejensMaal();

        var andens = (AndensMaalplan) svar(verden.trykker(BO, Handling.RET_MAAL, id(ude), Map.of()));
        assertThat(andens.enhed()).isEqualTo("Dagplejen");
        assertThat(andens.leder()).map(AndensMaalplan.Leder::fornavn).hasValue("Ditte");

        assertThat(form(verden.trykker(GITTE, Handling.RET_MAAL, id(ude), Map.of()))
                        .kladde()
                        .titel())
                .isEqualTo(ude.titel());
        assertThat(plan(verden.skriver(BO, "målplan for Dagplejen")).maaSkrive())
                .isFalse();
        assertThat(plan(verden.skriver(GITTE, "målplan for Dagplejen")).maaSkrive())
                .isTrue();
    }

    @Test
    void ingenKanGemmeSigIndPaaEnAndenEnhed() {
        var form = form(verden.skriver(BO, "nyt mål: børn er mere ude"));

        assertThat(svar(trykkerGem(BO, form, Map.of("enheder", "Dagplejen")))).isInstanceOf(AndensMaalplan.class);
        assertThat(sagt(trykkerGem(BO, form, Map.of("enheder", "")))).isEqualTo("maal.er_faelles");
        assertThat(verden.maal()).hasSize(1);
        assertThat(svar(trykkerGem(CILLE, form, Map.of("enheder", "")))).isInstanceOf(Maalkvittering.class);
    }

    @Test
    void etGammeltKortViserMaaletSomDetErNu() {
        var ude = dagplejensMaal();
        var gammelt = form(verden.trykker(ANNA, Handling.RET_MAAL, id(ude), Map.of()));
        gem(EVA, form(verden.trykker(EVA, Handling.RET_MAAL, id(ude), Map.of())), Map.of("titel", "Ude hver dag"));

        var igen = form(trykkerGem(ANNA, gammelt, Map.of("titel", "Noget andet")));

        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("siden.aendret.af");
        assertThat(igen.kladde().titel()).isEqualTo("Ude hver dag");
    }

    @Test
    void etMaalLaeggesVaekOgHentesTilbage() {
        var ude = dagplejensMaal();

        verden.trykker(ANNA, Handling.ARKIVER_MAAL, id(ude), Map.of());
        assertThat(verden.maalplan("Dagplejen", 2027).maal()).isEmpty();
        assertThat(verden.maal()).contains(ude.arkiver());

        assertThat(sagt(verden.skriver(ANNA, "fortryd"))).isEqualTo("fortryd.maal.igen");
        assertThat(verden.maalplan("Dagplejen", 2027).maal()).containsExactly(ude);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"vis målplan", "vores målplan", "målplan", "Vis vores maalplan", "målplan 2027", "our goal plan"
            })
    void deresEgenMaalplanVisesPaaMangeMaader(String sagt) {
        var ude = dagplejensMaal();

        assertThat(plan(verden.skriver(ANNA, sagt)).plan().maal()).containsExactly(ude);
    }

    @ParameterizedTest
    @ValueSource(strings = {"målplan?", "hvad er en målplan", "målet blev nået i går"})
    void atTaleOmEnMaalplanErIkkeAtBedeOmDen(String sagt) {
        assertThat(verden.skriver(ANNA, sagt).svar())
                .isPresent()
                .get()
                .isNotInstanceOf(Maalplansvisning.class)
                .isNotInstanceOf(Maalform.class);
    }

    @Test
    void ditteGoerPlanenFaerdigOgFortryder() {
        dagplejensMaal();

        var spoergsmaal = (Svartekst) svar(verden.skriver(DITTE, "gør målplanen færdig"));
        assertThat(spoergsmaal.afsnit())
                .extracting(Tekst::noegle)
                .containsExactly("maalplan.goer_faerdig", "maalplan.uden_tegn");
        assertThat(tilstand()).isEqualTo(Maalplan.Tilstand.KLADDE);

        assertThat(sagt(verden.skriver(DITTE, "ja"))).isEqualTo("maalplan.faerdig");
        assertThat(tilstand()).isEqualTo(Maalplan.Tilstand.ENDELIG);

        verden.skriver(DITTE, "fortryd");
        assertThat(tilstand()).isEqualTo(Maalplan.Tilstand.KLADDE);
    }

    @Test
    void enFaerdigPlanDerAendresSigerDet() {
        var ude = dagplejensMaal();
        verden.skriver(DITTE, "gør målplanen færdig");
        verden.skriver(DITTE, "ja");

        saetMilepael(ANNA, ude, "Skovdag");

        assertThat(tilstand()).isEqualTo(Maalplan.Tilstand.AENDRET_SIDEN);
    }

    @Test
    void kunLederenGoerPlanenFaerdig() {
        dagplejensMaal();

        assertThat(svar(verden.skriver(ANNA, "gør målplanen færdig"))).isInstanceOf(AndensMaalplan.class);
        assertThat(svar(verden.trykker(BO, Handling.GEM_MAALPLAN, "2027/Dagplejen", Map.of())))
                .isInstanceOf(AndensMaalplan.class);
        assertThat(tilstand()).isEqualTo(Maalplan.Tilstand.KLADDE);
    }

    @Test
    void enTomPlanKanIkkeGoeresFaerdig() {
        assertThat(sagt(verden.skriver(DITTE, "gør målplanen færdig"))).isEqualTo("maalplan.tom");
    }

    @Test
    void enMilepaelSaettesOgNaas() {
        var ude = dagplejensMaal();

        var form = (Milepaelform) svar(verden.skriver(ANNA, "ny milepæl: skovdag for alle inden 1. marts"));
        assertThat(form.kladde().titel()).isEqualTo("Skovdag for alle");
        assertThat(form.kladde().dato()).hasValue(LocalDate.parse("2027-02-28"));
        assertThat(form.kladde().paa()).hasValue(ude.id());
        verden.skriver(ANNA, "gem");
        assertThat(verden.milepaele()).hasSize(1);

        verden.gaar(Duration.ofDays(30));
        assertThat(svar(verden.skriver(ANNA, "milepæl nået"))).isInstanceOf(Naaetform.class);
        verden.skriver(ANNA, "ja");
        assertThat(verden.milepaele())
                .extracting(en -> en.naaet().orElseThrow())
                .containsExactly(LocalDate.parse("2026-12-23"));

        assertThat(sagt(verden.skriver(ANNA, "milepæl nået"))).isEqualTo("milepael.ingen");
        assertThat(sagt(verden.skriver(ANNA, "fortryd"))).isEqualTo("fortryd.milepael.igen");
        assertThat(verden.milepaele()).extracting(Milepael::naaet).allMatch(Optional::isEmpty);
    }

    @Test
    void enMilepaelPaaAndresMaalAfvises() {
        var ude = dagplejensMaal();
        saetMilepael(ANNA, ude, "Skovdag");
        var skovdag = verden.milepaele().getFirst().id().vaerdi().toString();

        verden.trykker(BO, Handling.GEM_NAAET, "", Map.of("milepael", skovdag));
        verden.trykker(BO, Handling.RET_MILEPAEL, skovdag, Map.of());

        assertThat(verden.milepaele()).extracting(Milepael::naaet).allMatch(Optional::isEmpty);
    }

    @Test
    void detDerSkriverHoererTilIEgenChat() {
        assertThat(svar(verden.skriverIKanal(ANNA, "nyt mål: mere ude"))).isInstanceOf(Visning.KunPersonligt.class);
        assertThat(svar(verden.skriverIKanal(ANNA, "vis målplan"))).isInstanceOf(Maalplansvisning.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "2027", "2027/", "99999999999/Dagplejen", "../../etc", "2027/Månebasen"})
    void enForfalsketKnapGoerIngenSkade(String om) {
        for (var handling : new Handling[] {
            Handling.GEM_MAAL,
            Handling.RET_MAAL,
            Handling.ARKIVER_MAAL,
            Handling.GEM_MILEPAEL,
            Handling.RET_MILEPAEL,
            Handling.GEM_NAAET,
            Handling.VIS_MAALPLAN,
            Handling.MAALPLAN_FAERDIG,
            Handling.GEM_MAALPLAN
        }) {
            assertThat(verden.trykker(BO, handling, om, Map.of()).svar()).isPresent();
        }
        assertThat(verden.maal()).containsExactly(Verden.FAELLESSKABER);
    }

    private Maal dagplejensMaal() {
        var maal = Hierarki.maal("Flere børn er ude hver dag", Hierarki.FLERE_UDE, "Dagplejen");
        verden.har(maal);
        return maal;
    }

    private void saetMilepael(Medarbejder hvem, Maal paa, String titel) {
        var form = (Milepaelform) svar(verden.trykker(hvem, Handling.NY_MILEPAEL, id(paa), Map.of()));
        verden.trykker(
                hvem,
                Handling.GEM_MILEPAEL,
                form.kladde().om(),
                Map.of("titel", titel, "paa", id(paa), "dato", "2027-03-01"));
    }

    private Maalplan.Tilstand tilstand() {
        return verden.maalplan("Dagplejen", 2027).tilstand();
    }

    private Maal gem(Medarbejder hvem, Maalform form, Map<String, String> rettet) {
        return ((Maalkvittering) svar(trykkerGem(hvem, form, rettet))).gemt();
    }

    private Skridt trykkerGem(Medarbejder hvem, Maalform form, Map<String, String> rettet) {
        var felter = new HashMap<>(Maalfelter.af(form.kladde()));
        felter.putAll(rettet);
        return verden.trykker(hvem, Handling.GEM_MAAL, form.kladde().om(), felter);
    }

    private static Maalform form(Skridt skridt) {
        return (Maalform) svar(skridt);
    }

    private static Maalplansvisning plan(Skridt skridt) {
        return (Maalplansvisning) svar(skridt);
    }

    private static String sagt(Skridt skridt) {
        return ((Svartekst) svar(skridt)).afsnit().getFirst().noegle();
    }

    private static Visning svar(Skridt skridt) {
        return skridt.svar().orElseThrow();
    }

    private static String id(Maal maal) {
        return maal.id().vaerdi().toString();
    }

    private static String id(Maalsaetning en) {
        return en.id().vaerdi().toString();
    }
}
