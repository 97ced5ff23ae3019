package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Begrebseksempler.begreb;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.Begrebsform;
import dk.albertslund.styring.samtale.Visning.Begrebshistorie;
import dk.albertslund.styring.samtale.Visning.Begrebskvittering;
import dk.albertslund.styring.samtale.Visning.Begrebssvar;
import dk.albertslund.styring.samtale.Visning.KunPersonligt;
import dk.albertslund.styring.samtale.Visning.Ordliste;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BegrebsskrivningTest {

    static final String NY = "Noget, vi prøver med vilje for at blive klogere.";

    final Verden verden = new Verden();

    @Test
    void enOrganisatorRetterEtBegrebOgAlleSerDet() {
        var form = form(verden.skriver(CILLE, "ret begrebet prøvehandling"));

        var gemt = gemmer(CILLE, form, Map.of("forklaring", NY));

        assertThat(gemt.svar()).containsInstanceOf(Begrebskvittering.class);
        assertThat(forklaring(ANNA)).isEqualTo(NY);
    }

    @Test
    void etJaGemmerKortetSomDetStaar() {
        var form = form(verden.skriver(CILLE, "ændr forklaringen på mål"));

        var gemt = verden.skriver(CILLE, "gem");

        assertThat(gemt.svar()).hasValue(new Begrebskvittering(form.begreb().orElseThrow()));
        assertThat(gemt.aendringer()).isEmpty();
        assertThat(gemt.naeste()).isEqualTo(new Ledig());
    }

    @Test
    void denKanFortrydes() {
        gemmer(CILLE, form(verden.skriver(CILLE, "ret begrebet prøvehandling")), Map.of("forklaring", NY));

        verden.skriver(CILLE, "fortryd");

        assertThat(forklaring(ANNA)).isEqualTo(begreb("proevehandling").dansk().forklaring());
    }

    @Test
    void detSesHvadDerStodFoer() {
        var foer = form(verden.skriver(CILLE, "ret begrebet prøvehandling"));
        gemmer(CILLE, foer, Map.of("forklaring", NY));

        var historie = verden.trykker(ANNA, Handling.VIS_BEGREBSHISTORIE, "proevehandling", Map.of());

        assertThat(historie.svar())
                .get()
                .asInstanceOf(type(Begrebshistorie.class))
                .satisfies(vist -> {
                    assertThat(vist.begreb().dansk().forklaring()).isEqualTo(NY);
                    assertThat(vist.rettelser())
                            .extracting(Begrebsrettelse::af, Begrebsrettelse::foer)
                            .containsExactly(tuple("Cille Prøve", foer.begreb().orElseThrow()));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"nyt begreb: mødekultur", "tilføj begrebet mødekultur", "opret et nyt begreb mødekultur"})
    void enOrganisatorTilfoejerEtBegrebOgFortryder(String sagt) {
        var form = form(verden.skriver(CILLE, sagt));
        assertThat(form.begreb()).isEmpty();
        assertThat(form.felter()).containsEntry("navn", "mødekultur");
        assertThat(form(verden.skriver(CILLE, "gem")).fejl())
                .extracting(Tekst::noegle)
                .containsExactly("begreb.mangler");

        var felter = Map.of(
                "forklaring", "Sådan mødes vi.",
                "eksempel", "Vi begynder til tiden.",
                "navn_en", "Meeting culture",
                "forklaring_en", "How we meet.",
                "eksempel_en", "We begin on time.");
        var gemt = gemmer(CILLE, form, felter);
        assertThat(gemmer(CILLE, form, felter).svar()).as("to tryk er ét").isEqualTo(gemt.svar());
        assertThat(((Begrebssvar) verden.skriver(ANNA, "hvad er mødekultur?")
                                .svar()
                                .orElseThrow())
                        .begreb()
                        .dansk()
                        .forklaring())
                .isEqualTo("Sådan mødes vi.");

        verden.skriver(CILLE, "fortryd");
        assertThat(verden.skriver(ANNA, "hvad er mødekultur?").svar().orElseThrow())
                .isNotInstanceOf(Begrebssvar.class);
    }

    @Test
    void detDerErDerIForvejenRettesOgAndreTilfoejerIkke() {
        assertThat(form(verden.skriver(CILLE, "nyt begreb: tegn")).begreb()).hasValue(begreb("tegn"));
        assertThat(verden.skriver(ANNA, "nyt begreb: mødekultur").svar()).hasValue(Hjaelp.sig("begreb.ikke_dit"));
        assertThat(verden.trykker(CILLE, Handling.GEM_BEGREB, "mit-eget/", Map.of("navn", "x"))
                        .aendringer())
                .as("nøglen er vores")
                .isEmpty();
    }

    @Test
    void andreMaaLaeseMenIkkeRette() {
        for (var hvem : List.of(ANNA, DITTE)) {
            var skridt = verden.skriver(hvem, "ret begrebet prøvehandling");

            assertThat(skridt.svar()).get().isEqualTo(Hjaelp.sig("begreb.ikke_dit"));
            assertThat(skridt.aendringer()).isEmpty();
        }
    }

    @Test
    void etKortEnAndenHarFaaetKanIkkeGemmesAfEnUdenRet() {
        var form = form(verden.skriver(CILLE, "ret begrebet prøvehandling"));

        var skridt = gemmer(ANNA, form, Map.of("forklaring", NY));

        assertThat(skridt.aendringer()).isEmpty();
        assertThat(forklaring(ANNA)).isNotEqualTo(NY);
    }

    @Test
    void etGammeltKortOverskriverIkkeDenNyeOrdlyd() {
        var gammelt = form(verden.skriver(CILLE, "ret begrebet prøvehandling"));
        gemmer(CILLE, form(verden.skriver(CILLE, "ret begrebet prøvehandling")), Map.of("forklaring", NY));

        var skridt = gemmer(CILLE, gammelt, Map.of("forklaring", "Noget tredje."));

        assertThat(form(skridt).felter()).containsEntry("forklaring", NY);
        assertThat(skridt.aendringer()).isEmpty();
    }

    @Test
    void trykketToGangeErDetKunGemtEnGang() {
        var form = form(verden.skriver(CILLE, "ret begrebet prøvehandling"));
        gemmer(CILLE, form, Map.of("forklaring", NY));

        var igen = gemmer(CILLE, form, Map.of("forklaring", NY));

        assertThat(igen.svar()).containsInstanceOf(Begrebskvittering.class);
        assertThat(igen.aendringer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "eksempel_en, ''                  , begreb.mangler",
        "ord        , 'forsøg, målsætning', begreb.optaget",
        "navn       , Tegn                , begreb.optaget",
        "beslaegtede, 'tegn, banan'       , begreb.kendes_ikke"
    })
    void detDerErGaltSigesOgIntetGemmes(String felt, String skrevet, String fejl) {
        var form = form(verden.skriver(CILLE, "ret begrebet prøvehandling"));

        var skridt = gemmer(CILLE, form, Map.of(felt, skrevet));

        assertThat(form(skridt).fejl()).extracting(Tekst::noegle).containsExactly(fejl);
        assertThat(skridt.aendringer()).isEmpty();
    }

    @Test
    void etNytOrdFoererTilBegrebet() {
        var form = form(verden.skriver(CILLE, "ret begrebet prøvehandling"));
        gemmer(CILLE, form, Map.of("ord", "eksperiment, afprøvning"));

        assertThat(verden.skriver(ANNA, "eksperiment?").svar()).containsInstanceOf(Begrebssvar.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"begreber", "vis ordlisten", "Glossary", "ret begrebet kvantefysik"})
    void alleOrdeneKanSesOgVaelges(String sagt) {
        assertThat(verden.skriver(CILLE, sagt).svar()).containsInstanceOf(Ordliste.class);
        assertThat(verden.trykker(ANNA, Handling.FORKLAR, "", Map.of("begreb", "tegn"))
                        .svar())
                .containsInstanceOf(Begrebssvar.class);
    }

    @Test
    void knappenTilAtRetteErKunDerForDemDerMaaOgIDeresEgenChat() {
        assertThat(svar(verden.skriver(CILLE, "hvad er et tegn?")).maaRette()).isTrue();
        assertThat(svar(verden.skriver(ANNA, "hvad er et tegn?")).maaRette()).isFalse();
        assertThat(svar(verden.skriverIKanal(CILLE, "hvad er et tegn?")).maaRette())
                .isFalse();
        assertThat(verden.skriverIKanal(CILLE, "ret begrebet tegn").svar()).containsInstanceOf(KunPersonligt.class);
    }

    private Skridt gemmer(Medarbejder hvem, Begrebsform form, Map<String, String> nyt) {
        var felter = new HashMap<>(form.felter());
        felter.putAll(nyt);
        return verden.trykker(hvem, Handling.GEM_BEGREB, form.om(), felter);
    }

    private String forklaring(Medarbejder hvem) {
        return svar(verden.skriver(hvem, "hvad er en prøvehandling?"))
                .begreb()
                .dansk()
                .forklaring();
    }

    private static Begrebssvar svar(Skridt skridt) {
        return (Begrebssvar) skridt.svar().orElseThrow();
    }

    private static Begrebsform form(Skridt skridt) {
        return (Begrebsform) skridt.svar().orElseThrow();
    }
}
