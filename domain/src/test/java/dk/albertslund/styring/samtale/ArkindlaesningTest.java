package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.ASTA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static dk.albertslund.styring.samtale.Verden.IDA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.organisation.Arkraekke;
import dk.albertslund.styring.organisation.Arkraekke.Kolonne;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Plads;
import dk.albertslund.styring.samtale.Visning.Arkform;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.organisation.Arkindlaesning;
import dk.albertslund.styring.udtraek.Filindhold;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArkindlaesningTest {

    static final UUID ID = new UUID(0, 7);

    final Verden verden = new Verden();
    final Enhederne enheder = verden.organisation;
    Enhed kultur = enheder.har("Kultur & Fritid", Slags.AFDELING, Optional.empty());
    Enhed bibliotek = enheder.har("Biblioteket", Slags.ENHED, Optional.of(kultur));
    Enhed boern = enheder.har("Dagtilbud", Slags.AFDELING, Optional.empty());

    @BeforeEach
    void medarbejderne() {
        enheder.kender(ANNA, EVA, BO, GITTE);
        enheder.har(BO, new Plads("Biblioteket", Optional.of(EVA.id())));
        enheder.har(EVA, new Plads("Biblioteket", Optional.empty()));
    }

    @Test
    void etArkDerSigerDetSammeHarIngenForskel() {
        var ens = List.of(
                raekke(2, "Kultur & Fritid", "Afdeling", "", "", "", ""),
                raekke(3, "Biblioteket", "Enhed", "Kultur & Fritid", "", "", ""),
                raekke(4, "", "", "", "", "", ""));

        assertThat(noegle(Arkindlaesning.forskel(ID, ens, enheder))).isEqualTo("ark.ingen_forskel");
    }

    @Test
    void detDerErAnderledesLaeggesFremOgDetValgteGoeresOgFortrydesSamlet() {
        var form = sendt(
                raekke(2, "Klubberne", "Afdeling", "", "", "Børn; Unge", ""),
                raekke(3, "Klub Nord", "Institution", "Klubberne", "anna@example.org", "", "5530 klub"),
                raekke(4, "Dagtilbud", "Afdeling", "", "", "Børn", ""));
        assertThat(form.linjer())
                .extracting(Arkform.Aendring::raekke, en -> en.hvad().getFirst().noegle())
                .containsExactly(tuple(2, "ark.ny"), tuple(3, "ark.ny_under"), tuple(4, "enhed.haendt.grupper"));

        var svar = trykker(form, "raekke-2", "raekke-3");

        assertThat(noegle(svar)).isEqualTo("organisation.godkendt");
        var nord = enheder.kaldet("5530 klub").orElseThrow();
        assertThat(enheder.enheder().over(nord)).isEqualTo(enheder.kaldet("Klubberne"));
        assertThat(nord.leder()).hasValue(ANNA.id());
        assertThat(enheder.kaldet("Klubberne").map(Enhed::borgergrupper))
                .hasValue(Set.of(Borgergruppe.BOERN, Borgergruppe.UNGE));
        assertThat(enheder.kaldet("Dagtilbud")).hasValue(boern);

        assertThat(noegle(verden.skriver(IDA, "fortryd"))).isEqualTo("fortryd.organisation");
        assertThat(enheder.kaldet("Klubberne")).isEmpty();
    }

    @Test
    void enRaekkeMedIdErDenSammeEnhedOgsaaUnderEtNytNavn() {
        var form = sendt(
                med(raekke(2, "Kultur", "Afdeling", "", "", "", ""), kultur),
                med(raekke(3, "Hovedbiblioteket", "Enhed", "Kultur", "", "", ""), bibliotek));
        assertThat(form.linjer().get(1).hvad()).extracting(Tekst::noegle).containsExactly("ark.navn");

        trykker(form, "raekke-2", "raekke-3");

        var nu = enheder.kaldet("Hovedbiblioteket").orElseThrow();
        assertThat(nu.forgaengere()).containsExactly(bibliotek.id());
        assertThat(enheder.enheder().over(nu).map(Enhed::navn)).hasValue("Kultur");
        assertThat(enheder.kaldet("Biblioteket")).hasValue(nu);
        assertThat(enheder.placering(BO).plads()).isEqualTo(new Plads("Hovedbiblioteket", Optional.of(EVA.id())));
    }

    @Test
    void enLederIArketFaarEnhedensMedarbejdere() {
        trykker(sendt(raekke(2, "Biblioteket", "Enhed", "Kultur & Fritid", "gitte@example.org", "", "")), "raekke-2");

        assertThat(enheder.placering(BO).plads().leder()).hasValue(GITTE.id());
        assertThat(enheder.kaldet("Biblioteket").flatMap(Enhed::leder)).hasValue(GITTE.id());
        assertThat(enheder.kaldet("Biblioteket").map(Enhed::id)).hasValue(bibliotek.id());
    }

    @Test
    void detDerHoererUnderEnNyDerIkkeErValgtKanIkkeGoeres() {
        var form = sendt(
                raekke(2, "Klubberne", "Afdeling", "", "", "", ""),
                raekke(3, "Klub Nord", "", "Klubberne", "", "", ""));

        var svar = (Arkform) vist(trykker(form, "raekke-3"));

        assertThat(svar.fejl()).extracting(Tekst::noegle).containsExactly("organisation.umulig.kraever_en_ny");
        assertThat(enheder.kaldet("Klub Nord")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', Enhed, '', '', '', '', ark.fejl.mangler, navn",
        "Klub, Fest, '', '', '', '', ark.fejl.ukendt, slags",
        "Klub, Enhed, Findes ikke, '', '', '', ark.fejl.ukendt, under",
        "Klub, Enhed, '', ukendt@example.org, '', '', ark.fejl.ukendt, leder",
        "Klub, Enhed, '', '', Marsmænd, '', ark.fejl.ukendt, borgergrupper",
        "Klub, Enhed, '', '', '', Biblioteket, ark.fejl.optaget, aliaser",
        "Klub, Enhed, Klub, '', '', '', ark.fejl.under_sig_selv, under",
        "Kultur & Fritid, Afdeling, Biblioteket, '', '', '', ark.fejl.under_sig_selv, under"
    })
    void enRaekkeDerErGaltMedNaevnesMedNummerOgKolonne(
            String navn,
            String slags,
            String under,
            String leder,
            String grupper,
            String aliaser,
            String fejl,
            String kolonne) {
        var form = sendt(
                raekke(2, "God nok", "Enhed", "", "", "", ""), raekke(3, navn, slags, under, leder, grupper, aliaser));

        assertThat(form.linjer()).isEmpty();
        assertThat(form.fejl()).extracting(Tekst::noegle).contains(fejl);
        assertThat(form.fejl().getFirst().led())
                .startsWith(Tekst.tal(3), new Tekst.Opslagsord("udtraek.kolonne.enhed_" + kolonne));
    }

    @Test
    void formlerOgDetDerStaarToGangeNaevnesOgsaa() {
        var formel = new Arkraekke(2, Map.of(Kolonne.NAVN, "Klub"), Set.of(Kolonne.NAVN));
        var ens = raekke(3, "klub", "", "", "", "", "");
        var ukendt = new Arkraekke(4, Map.of(Kolonne.NAVN, "X", Kolonne.ID, "ikke et id"), Set.of());

        assertThat(sendt(formel, ens, ukendt).fejl())
                .extracting(Tekst::noegle)
                .containsExactly("ark.fejl.formel", "ark.fejl.to_gange", "ark.fejl.ukendt");
    }

    @Test
    void aendresOrganisationenImensVisesForskellenIgen() {
        var form = sendt(raekke(2, "Dagtilbud", "Afdeling", "", "", "Børn", ""));
        verden.skriver(ASTA, "omdøb Dagtilbud til Børnene");
        verden.skriver(ASTA, "ja");

        var svar = (Arkform) vist(trykker(form, "raekke-2"));

        assertThat(svar.fejl()).extracting(Tekst::noegle).containsExactly("siden.aendret");
    }

    @Test
    void deFoersteTolvKanVaelgesHverForSigOgRestenSamlet() {
        var mange = new ArrayList<Arkraekke>();
        for (int nr = 2; nr < 32; nr++) {
            mange.add(raekke(nr, "Klub " + nr, "Institution", "Dagtilbud", "", "", ""));
        }
        var form = sendt(mange.toArray(Arkraekke[]::new));
        assertThat(form.linjer()).hasSize(12);
        assertThat(form.resten()).isEqualTo(18);

        trykker(form, "raekke-2", Arkform.RESTEN);

        assertThat(enheder.enheder().ligeUnder(boern)).hasSize(19);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hent organisationen", "eksporter organisationen som Excel", "hent enhederne som regneark"})
    void enAdministratorHenterOrganisationenSomEtArk(String sagt) {
        assertThat(verden.skriver(IDA, sagt).bestilt())
                .singleElement()
                .isInstanceOfSatisfying(
                        Bestilling.LavFil.class,
                        fil -> assertThat(fil.indhold()).isEqualTo(new Filindhold.Organisationen()));
    }

    @Test
    void kunEnAdministratorHenterSenderOgGemmer() {
        enheder.har(ID, CILLE, List.of(raekke(2, "Klub", "", "", "", "", "")));
        var fil = new Besked.Vedhaeftet("org.xlsx", "XLSX", "https://x.sharepoint.com/1");
        for (var hvem : List.of(ANNA, DITTE, GITTE, CILLE)) {
            assertThat(verden.goer(hvem, fil).bestilt()).isEmpty();
            assertThat(noegle(verden.goer(hvem, fil))).isEqualTo("ark.kun_administratorer");
            assertThat(noegle(verden.skriver(hvem, "hent organisationen")))
                    .isEqualTo("organisation.kun_administratorer");
            assertThat(noegle(verden.trykker(hvem, Handling.GEM_ARK, ID + "/x", Map.of())))
                    .isEqualTo("organisation.kun_administratorer");
        }
        assertThat(verden.goer(IDA, fil).bestilt())
                .singleElement()
                .isInstanceOfSatisfying(
                        Bestilling.LaesArk.class,
                        ark -> assertThat(ark.adresse()).isEqualTo(fil.adresse()));
    }

    @Test
    void detDerIkkeErEtArkOgEtAndensArkLaesesIkke() {
        assertThat(noegle(verden.goer(IDA, new Besked.Vedhaeftet("ferie.png", "png", "https://x"))))
                .isEqualTo("ark.ikke_excel");
        var form = sendt(raekke(2, "Klub", "", "", "", "", ""));
        assertThat(noegle(verden.trykker(ASTA, Handling.GEM_ARK, form.om(), Map.of("raekke-2", "true"))))
                .isEqualTo("ark.vaek");
        assertThat(noegle(verden.trykker(IDA, Handling.AFVIS_ARK, form.om(), Map.of())))
                .isEqualTo("ark.afvist");
    }

    private Arkform sendt(Arkraekke... raekker) {
        enheder.har(ID, IDA, List.of(raekker));
        return (Arkform) Arkindlaesning.forskel(ID, List.of(raekker), enheder);
    }

    private Skridt trykker(Arkform form, String... felter) {
        var valgt = new HashMap<String, String>();
        for (var felt : felter) {
            valgt.put(felt, "true");
        }
        return verden.trykker(IDA, Handling.GEM_ARK, form.om(), valgt);
    }

    private static Arkraekke raekke(
            int nr, String navn, String slags, String under, String leder, String grupper, String aliaser) {
        return new Arkraekke(
                nr,
                Map.of(
                        Kolonne.NAVN, navn,
                        Kolonne.SLAGS, slags,
                        Kolonne.UNDER, under,
                        Kolonne.LEDER, leder,
                        Kolonne.BORGERGRUPPER, grupper,
                        Kolonne.ALIASER, aliaser),
                Set.of());
    }

    private static Arkraekke med(Arkraekke raekke, Enhed enhed) {
        var felter = new EnumMap<>(raekke.felter());
        felter.put(Kolonne.ID, enhed.id().vaerdi().toString());
        return new Arkraekke(raekke.nr(), felter, Set.of());
    }

    private static Visning vist(Skridt skridt) {
        return skridt.svar().orElseThrow();
    }

    private static String noegle(Skridt skridt) {
        return noegle(vist(skridt));
    }

    private static String noegle(Visning visning) {
        return ((Svartekst) visning).afsnit().getFirst().noegle();
    }
}
