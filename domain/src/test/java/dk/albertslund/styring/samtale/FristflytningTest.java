package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.forstaaelse.Aerinde.OPRET_EVALUERING;
import static dk.albertslund.styring.forstaaelse.Aerinde.RET_FRIST;
import static dk.albertslund.styring.samtale.RegistreringTest.noegle;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning.Evalueringsform;
import dk.albertslund.styring.samtale.Visning.Fristform;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FristflytningTest {

    final Verden verden = new Verden();

    @BeforeEach
    void annaHarToIGang() {
        verden.skriver(ANNA, "ny prøvehandling: gågrupper for ældre fra 1. november til 1. april");
        verden.skriver(ANNA, "gem");
        verden.skriver(ANNA, "ny prøvehandling: fælles morgensang for børn fra 1. december til 1. april");
        verden.skriver(ANNA, "gem");
        verden.gaar(Duration.ofHours(1));
    }

    @Test
    void flytFristenViserDenGamleOgDenNyeDagFoerNogetFlyttes() {
        var form = form(verden.vil(ANNA, RET_FRIST, "flyt fristen for gågrupperne til 1. maj"));
        assertThat(form.foer()).isEqualTo("2027-04-01");
        assertThat(form.ny()).hasValue(LocalDate.parse("2027-05-01"));
        assertThat(gaagrupper().slut()).as("der er ikke sagt ja").isEqualTo("2027-04-01");

        assertThat(noegle(svar(verden.skriver(ANNA, "ja")))).isEqualTo("frist.flyttet.slut");
        assertThat(gaagrupper().slut()).isEqualTo("2027-05-01");

        verden.skriver(ANNA, "fortryd");
        assertThat(gaagrupper().slut()).isEqualTo("2027-04-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            udskyd slutdatoen på gågrupper en måned      | 2027-05-01
            forlæng gågrupperne med 2 uger               | 2027-04-15
            forlæng gågrupperne til 30. april            | 2027-04-30
            forkort gågrupperne med en uge               | 2027-03-25
            ny slutdato på gågrupper: 1. juni            | 2027-06-01
            move the end of gågrupper to 15 January 2027 | 2027-01-15
            """)
    void dagenErDenDerBlevSagt(String sagt, LocalDate ny) {
        assertThat(form(verden.vil(ANNA, RET_FRIST, sagt)).ny()).hasValue(ny);
    }

    @Test
    void tilSommerferienErEnDagISommer() {
        assertThat(form(verden.vil(ANNA, RET_FRIST, "forlæng gågrupperne til sommerferien"))
                        .ny())
                .hasValueSatisfying(dag -> assertThat(dag).isBetween("2027-06-20", "2027-08-15"));
    }

    @Test
    void startenKanOgsaaFlyttesMenIkkeForbiSlutningen() {
        var form = form(verden.vil(ANNA, RET_FRIST, "flyt startdatoen på gågrupper til 15. november"));
        assertThat(form.foer()).isEqualTo("2026-11-01");

        var igen = form(verden.trykker(ANNA, Handling.GEM_FRIST, form.om(), Map.of("dag", "2027-04-02")));
        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("proevehandling.slutter_foer");

        verden.trykker(ANNA, Handling.GEM_FRIST, igen.om(), Map.of("dag", "2026-11-15"));
        assertThat(gaagrupper().start()).isEqualTo("2026-11-15");
    }

    @Test
    void naarDetIkkeErSagtHvilkenSpoergesDerOgDagenFoelgerMed() {
        var spurgt = (Svartekst) svar(verden.vil(ANNA, RET_FRIST, "flyt fristen til 1. maj"));
        assertThat(spurgt.knapper()).hasSize(2);

        var knap = spurgt.knapper().getLast();
        var form = form(verden.trykker(ANNA, knap.handling(), knap.om(), Map.of()));

        assertThat(form.ny()).hasValue(LocalDate.parse("2027-05-01"));
    }

    @Test
    void ligeEfterAtDenErGemtErDetDenDerMenes() {
        verden.skriver(ANNA, "ny prøvehandling: læseklub for unge fra 1. december til 1. marts");
        verden.skriver(ANNA, "gem");

        var form = form(verden.vil(ANNA, RET_FRIST, "forlæng den med en uge"));

        assertThat(form.foer()).isEqualTo("2027-03-01");
        assertThat(form.ny()).hasValue(LocalDate.parse("2027-03-08"));
    }

    @Test
    void milepaelenFlyttes() {
        var maal = Hierarki.maal("Flere er ude", Hierarki.FLERE_UDE, "Dagplejen");
        verden.har(maal);
        verden.trykker(
                ANNA,
                Handling.GEM_MILEPAEL,
                "00000000-0000-0000-0000-0000000000ff",
                Map.of("paa", maal.id().vaerdi().toString(), "titel", "Hængekøjerne er oppe", "dato", "2027-03-01"));

        var form = form(verden.vil(ANNA, RET_FRIST, "udskyd hængekøjerne til 15. marts"));
        verden.trykker(ANNA, Handling.GEM_FRIST, form.om(), Map.of("dag", "2027-03-15"));

        assertThat(verden.milepaele()).extracting(Milepael::dato).containsExactly(LocalDate.parse("2027-03-15"));
        assertThat(form.traad()).hasValue(maal);
    }

    @Test
    void evalueringenUdskydesEnUge() {
        var kort = (Evalueringsform) svar(verden.vil(ANNA, OPRET_EVALUERING, "foreløbig evaluering af gågrupperne"));
        var felter = new HashMap<>(Map.of(
                "paa", gaagrupper().id().vaerdi().toString(),
                "slags", "FORELOEBIG",
                "borgere", "Flere går",
                "konklusion", "FORTSAET",
                "naeste", "2027-04-01"));
        verden.trykker(ANNA, Handling.GEM_EVALUERING, kort.om(), felter);

        var form = form(verden.vil(ANNA, RET_FRIST, "udskyd evalueringen en uge"));
        verden.skriver(ANNA, "ja");

        assertThat(form.foer()).isEqualTo("2027-04-01");
        assertThat(verden.evalueringer().getFirst().naeste()).hasValue(LocalDate.parse("2027-04-08"));
        verden.skriver(ANNA, "fortryd");
        assertThat(verden.evalueringer().getFirst().naeste()).hasValue(LocalDate.parse("2027-04-01"));
    }

    @Test
    void etGammeltKortFlytterIkkeDetAndreHarFlyttet() {
        var foerste = form(verden.vil(ANNA, RET_FRIST, "flyt fristen for gågrupperne til 1. maj"));
        verden.trykker(ANNA, Handling.GEM_FRIST, foerste.om(), Map.of("dag", "2027-05-01"));

        var toTryk = verden.trykker(ANNA, Handling.GEM_FRIST, foerste.om(), Map.of("dag", "2027-05-01"));
        assertThat(toTryk.aendringer()).as("to tryk er ét").isEmpty();

        var igen = form(verden.trykker(ANNA, Handling.GEM_FRIST, foerste.om(), Map.of("dag", "2027-06-01")));
        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("siden.aendret.selv");
        assertThat(igen.foer()).isEqualTo("2027-05-01");
    }

    @Test
    void andresFristerFlyttesIkkeHer() {
        var om = form(verden.vil(ANNA, RET_FRIST, "flyt fristen for gågrupperne til 1. maj"))
                .om();

        assertThat(noegle(svar(verden.trykker(BO, Handling.GEM_FRIST, om, Map.of("dag", "2027-05-01")))))
                .isEqualTo("AndensProevehandling");
        assertThat(noegle(svar(verden.vil(BO, RET_FRIST, "flyt fristen til 1. maj"))))
                .isEqualTo("frist.ingen");
        assertThat(noegle(svar(verden.vil(ANNA, RET_FRIST, "flyt fristen for gågrupperne til 31. februar"))))
                .isEqualTo("samtale.umulig_dato");
        assertThat(gaagrupper().slut()).isEqualTo("2027-04-01");
    }

    @Test
    void fristenForMaalplanerFlyttesIAarshjulet() {
        var sagt = "kan du rykke fristen for målplaner til 26. februar?";

        var form = (Visning.Flytteform) svar(verden.vil(CILLE, RET_FRIST, sagt));
        assertThat(form.flyttet().noegle()).isEqualTo(Fase.Navn.FAERDIGGOERELSE.noegle());
        assertThat(form.flyttet().til()).isEqualTo("2027-02-26");
        assertThat(noegle(svar(verden.vil(BO, RET_FRIST, sagt)))).isEqualTo("flyt.kun_organisatorer");
        assertThat(noegle(svar(verden.vil(CILLE, RET_FRIST, "flyt noget i årshjulet"))))
                .isEqualTo("frist.aarshjulets");
    }

    private Proevehandling gaagrupper() {
        return verden.gemte().stream()
                .filter(en -> en.titel().startsWith("Gågrupper"))
                .findFirst()
                .orElseThrow();
    }

    private static Fristform form(Skridt skridt) {
        return (Fristform) svar(skridt);
    }

    private static Visning svar(Skridt skridt) {
        return skridt.svar().orElseThrow();
    }
}
