package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.samtale.Visning.Aarsvalgform;
import dk.albertslund.styring.samtale.Visning.Daekningsvisning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverblikTest {

    private final Verden verden = new Verden();

    @ParameterizedTest
    @ValueSource(strings = {"hvad mangler jeg", "hva mangler jeg?", "Hvad mangler vi", "what am I missing"})
    void hvadManglerJegSigerDetKonkretMedEnKnapTilHver(String sagt) {
        verden.har(Hierarki.maal("Flere er ude", Hierarki.FLERE_UDE, "Dagplejen"));

        var svar = svartekst(verden.skriver(DITTE, sagt));

        assertThat(svar.afsnit())
                .extracting(Tekst::noegle)
                .containsExactly("mangler.overskrift", "mangler.tegn", "mangler.faerdig_inden");
        assertThat(svar.knapper())
                .extracting(Knap::handling)
                .containsExactly(Handling.RET_MAAL, Handling.MAALPLAN_FAERDIG);
    }

    @Test
    void medarbejderenBliverIkkeBedtOmAtGoerePlanenFaerdig() {
        verden.har(Hierarki.maal("Flere er ude", Hierarki.FLERE_UDE, "Dagplejen"));

        assertThat(svartekst(verden.skriver(ANNA, "hvad mangler jeg")).knapper())
                .extracting(Knap::handling)
                .containsExactly(Handling.RET_MAAL);
    }

    @Test
    void enProevehandlingUdenIagttagelseIFemUgerNaevnesOgNaarDerErEnIkke() {
        verden.skriver(ANNA, "ny prøvehandling: morgensang for børn fra i dag til udgangen af marts");
        verden.skriver(ANNA, "gem");

        assertThat(noegler(verden.skriver(ANNA, "hvad mangler jeg"))).doesNotContain("mangler.iagttagelse");
        verden.gaar(Duration.ofDays(35));
        assertThat(noegler(verden.skriver(ANNA, "hvad mangler jeg"))).contains("mangler.iagttagelse");

        verden.skriver(ANNA, "12 børn i dag");
        verden.skriver(ANNA, "gem");
        assertThat(noegler(verden.skriver(ANNA, "hvad mangler jeg"))).doesNotContain("mangler.iagttagelse");
    }

    @Test
    void hoejstFemTingVises() {
        for (int i = 0; i < 9; i++) {
            verden.har(Hierarki.maal("Mål " + i, Hierarki.FLERE_UDE, "Dagplejen"));
        }

        assertThat(svartekst(verden.skriver(DITTE, "hvad mangler jeg")).knapper())
                .hasSize(5);
    }

    @Test
    void minEnhedStaarPaaFireLinjer() {
        verden.har(Hierarki.maal("Flere er ude", Hierarki.FLERE_UDE, "Dagplejen"));

        assertThat(svartekst(verden.skriver(ANNA, "min enhed")).afsnit())
                .contains(
                        Tekst.tekst("enhed.navn", Tekst.ord("Dagplejen")),
                        Tekst.tekst("enhed.plan.kladde", Tekst.ord("2027"), Tekst.tal(1)));
    }

    @Test
    void politikkerneSesMedDeresFremtidsscenarie() {
        assertThat(svartekst(verden.skriverIKanal(ANNA, "politikker")).afsnit())
                .containsExactly(Tekst.tekst(
                        "politik.linje",
                        Tekst.ord("Børne- og ungepolitik"),
                        Tekst.ord("2026"),
                        Tekst.ord("2029"),
                        Tekst.ord("Alle børn har nogen at være sammen med")));
    }

    @Test
    void maalsaetningerneForEtAarErBudgetaftalensOgDeValgte() {
        assertThat(noegler(verden.skriver(ANNA, "målsætninger 2027")))
                .containsExactly("maalsaetning.aftale", "maalsaetning.linje", "maalsaetning.intet_valgt");
        assertThat(noegler(verden.skriver(ANNA, "målsætninger 2028")))
                .containsExactly("maalsaetning.ingen_aftale", "maalsaetning.intet_valgt");
    }

    @Test
    void cilleVaelgerAaretsMaalsaetningerOgFortryder() {
        var form = (Aarsvalgform) svar(verden.skriver(CILLE, "vælg målsætninger 2027"));
        assertThat(form.mulige()).doesNotContain(Hierarki.LAVERE_FRAVAER).contains(Hierarki.FLERE_UDE);
        assertThat(verden.aarsvalg(2027)).isEmpty();

        var svar = vaelger(form, Map.of("sagsnummer", "26-1147", "link", "https://dagsorden.example/7"));

        assertThat(noegler(svar)).containsExactly("maalsaetning.gemt");
        assertThat(verden.aarsvalg(2027))
                .hasValue(
                        new Aarsvalg(2027, Set.of(Hierarki.FLERE_UDE.id()), "https://dagsorden.example/7", "26-1147"));

        assertThat(noegler(verden.skriver(CILLE, "fortryd"))).containsExactly("fortryd.aarsvalg");
        assertThat(verden.aarsvalg(2027)).isEmpty();
    }

    @Test
    void toTrykErEtValgOgEtGammeltKortVaelgerIntet() {
        var form = (Aarsvalgform) svar(verden.skriver(CILLE, "vælg målsætninger"));
        vaelger(form, Map.of());
        assertThat(noegler(vaelger(form, Map.of()))).containsExactly("maalsaetning.gemt");

        var igen = (Aarsvalgform) svar(vaelger(form, Map.of("sagsnummer", "andet")));
        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("siden.aendret");
        assertThat(verden.aarsvalg(2027).orElseThrow().sagsnummer()).isEmpty();
    }

    @Test
    void etLinkErEtLink() {
        var form = (Aarsvalgform) svar(verden.skriver(CILLE, "vælg målsætninger"));

        var igen = (Aarsvalgform) svar(vaelger(form, Map.of("link", "javascript:alert(1)")));

        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("maalsaetning.forkert.link");
    }

    @Test
    void kunOrganisatorerVaelgerOgKunLedereSerDaekningen() {
        assertThat(noegler(verden.skriver(DITTE, "vælg målsætninger")))
                .containsExactly("maalsaetning.kun_organisatorer");
        assertThat(noegler(verden.trykker(
                        DITTE,
                        Handling.GEM_MAALSAETNINGER,
                        "2027/" + Aarsvalg.intet(2027).kendemaerke(),
                        Map.of(Aarsvalgform.FELT + Hierarki.FLERE_UDE.id().vaerdi(), "true"))))
                .containsExactly("maalsaetning.kun_organisatorer");
        assertThat(verden.aarsvalg(2027)).isEmpty();

        assertThat(svar(verden.skriver(DITTE, "dækning"))).isInstanceOf(Daekningsvisning.class);
        assertThat(noegler(verden.skriver(ANNA, "dækning"))).containsExactly("daekning.kun_ledere");
    }

    @Test
    void daekningenSigerHvadBudgetaftalenMangler() {
        var foer = (Daekningsvisning) svar(verden.skriver(CILLE, "dækning"));
        assertThat(foer.daekning().udenMaal()).containsExactly(Hierarki.LAVERE_FRAVAER);

        verden.har(Hierarki.maal("Færre sygedage", Hierarki.LAVERE_FRAVAER, "Biblioteket"));

        var efter = (Daekningsvisning) svar(verden.skriver(CILLE, "dækning"));
        assertThat(efter.daekning().udenMaal()).isEmpty();
    }

    private Skridt vaelger(Aarsvalgform form, Map<String, String> felter) {
        var alle = new HashMap<>(felter);
        alle.put(Aarsvalgform.FELT + Hierarki.FLERE_UDE.id().vaerdi(), "true");
        alle.put(Aarsvalgform.FELT + Hierarki.LAVERE_FRAVAER.id().vaerdi(), "true");
        return verden.trykker(CILLE, Handling.GEM_MAALSAETNINGER, form.om(), alle);
    }

    private static List<String> noegler(Skridt skridt) {
        return svartekst(skridt).afsnit().stream().map(Tekst::noegle).toList();
    }

    private static Svartekst svartekst(Skridt skridt) {
        return (Svartekst) svar(skridt);
    }

    private static Visning svar(Skridt skridt) {
        return skridt.svar().orElseThrow();
    }
}
