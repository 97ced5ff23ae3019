package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static dk.albertslund.styring.samtale.Verden.IDA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Opgave;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.organisation.Organisationsforslag.NyEnhed;
import dk.albertslund.styring.organisation.Organisationsforslag.Overdragelse;
import dk.albertslund.styring.organisation.Organisationsforslag.Skift;
import dk.albertslund.styring.organisation.Plads;
import dk.albertslund.styring.samtale.Visning.Katalogform;
import dk.albertslund.styring.samtale.Visning.Organisationsvisning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationssamtaleTest {

    final Verden verden = new Verden();
    final Enhederne enheder = verden.organisation;
    Enhed kultur = enheder.har("Kultur & Fritid", Slags.AFDELING, Optional.empty());
    Enhed boern = enheder.har("Dagtilbud", Slags.AFDELING, Optional.empty());
    Enhed bibliotek = enheder.har("Biblioteket", Slags.ENHED, Optional.of(kultur));

    @BeforeEach
    void medarbejderne() {
        enheder.har("Billedskolen", Slags.INSTITUTION, Optional.of(kultur));
        enheder.har("Dagplejen", Slags.ENHED, Optional.of(boern));
        enheder.har(BO, "Biblioteket");
        enheder.har(ANNA, "Dagplejen");
        enheder.har(EVA, "Dagplejen");
    }

    @Test
    void enhederneVisesUnderHinandenForEnhver() {
        var svar = (Organisationsvisning) vist(verden.skriver(ANNA, "vis organisationen"));

        assertThat(svar.grene())
                .extracting(Organisationsvisning.Gren::navn, Organisationsvisning.Gren::dybde)
                .containsExactly(
                        tuple("Dagtilbud", 0),
                        tuple("Dagplejen", 1),
                        tuple("Kultur & Fritid", 0),
                        tuple("Biblioteket", 1),
                        tuple("Billedskolen", 1));
        assertThat(svar.forslag()).isZero();
    }

    @Test
    void enEnhedFlyttesEfterEtJaOgMedarbejderneFoelgerMed() {
        var spurgt = (Svartekst) vist(verden.skriver(IDA, "flyt Biblioteket under Dagtilbud"));
        assertThat(enheder.kaldet("Biblioteket")).hasValue(bibliotek);
        assertThat(spurgt.afsnit())
                .extracting(Tekst::noegle)
                .containsExactly("organisation.flyt", "organisation.foelger_med", "organisation.bestaar");

        assertThat(noegle(verden.skriver(IDA, "ja"))).isEqualTo("organisation.flyttet");

        var nu = enheder.kaldet("Biblioteket").orElseThrow();
        assertThat(enheder.enheder().over(nu)).hasValue(boern);
        assertThat(enheder.enheder().find(bibliotek.id()).flatMap(Enhed::til)).isPresent();
        assertThat(enheder.placering(BO).plads().enhed()).isEqualTo("Biblioteket");
    }

    @Test
    void toSamlesTilEnOgKanSkillesIgenITiMinutter() {
        verden.skriver(IDA, "læg Biblioteket og Billedskolen sammen til Kulturhuset");
        verden.skriver(IDA, "ja");
        assertThat(enheder.kaldet("Billedskolen").map(Enhed::navn)).hasValue("Kulturhuset");
        assertThat(enheder.enheder().navne("Kulturhuset"))
                .containsExactlyInAnyOrder("Kulturhuset", "Biblioteket", "Billedskolen");
        assertThat(enheder.placering(BO).plads().enhed()).isEqualTo("Kulturhuset");

        assertThat(noegle(verden.skriver(IDA, "fortryd"))).isEqualTo("fortryd.organisation");

        assertThat(enheder.kaldet("Biblioteket")).hasValue(bibliotek);
        assertThat(enheder.kaldet("Kulturhuset")).isEmpty();
        assertThat(enheder.placering(BO).plads().enhed()).isEqualTo("Biblioteket");
    }

    @Test
    void detAndreByggerPaaKanIkkeFortrydes() {
        verden.skriver(IDA, "omdøb Kultur & Fritid til Kultur");
        verden.skriver(IDA, "ja");
        verden.gaar(Duration.ofMinutes(1));
        verden.skriver(IDA, "opret enheden Musikskolen under Kultur");
        verden.skriver(IDA, "ja");

        assertThat(noegle(verden.skriver(IDA, "fortryd"))).isEqualTo("fortryd.organisation");
        assertThat(enheder.kaldet("Musikskolen")).isEmpty();
        verden.skriver(IDA, "opret enheden Musikskolen under Kultur");
        verden.skriver(IDA, "ja");
        assertThat(enheder.enheder().bruges(enheder.kaldet("Kultur").orElseThrow(), List.of()))
                .isTrue();
    }

    @Test
    void enEnhedDelesOgDenFoersteHarMedarbejderne() {
        verden.skriver(IDA, "del Dagplejen i Dagplejen Nord og Dagplejen Syd");
        verden.skriver(IDA, "ja");

        assertThat(enheder.placering(ANNA).plads().enhed()).isEqualTo("Dagplejen Nord");
        assertThat(enheder.kaldet("Dagplejen").map(Enhed::navn)).hasValue("Dagplejen Nord");
        assertThat(enheder.enheder().navne("Dagplejen Syd")).contains("Dagplejen");
    }

    @ParameterizedTest
    @CsvSource({
        "flyt Kultur & Fritid under Biblioteket, organisation.umulig.under_sig_selv",
        "flyt Biblioteket under Kultur & Fritid, organisation.umulig.allerede",
        "omdøb Biblioteket til Billedskolen, organisation.umulig.navn_optaget",
        "saml Biblioteket og Biblioteket i Kulturhuset, organisation.umulig.samme",
        "opret enheden Dagplejen under Dagtilbud, organisation.umulig.navn_optaget"
    })
    void detUmuligeSigesDerNejTilFoerDerSpoerges(String sagt, String svar) {
        assertThat(noegle(verden.skriver(IDA, sagt))).isEqualTo(svar);
    }

    @Test
    void enEnhedHarHoejstFemNiveauer() {
        var dybt = enheder.har("Filialen", Slags.ENHED, Optional.of(bibliotek));

        assertThat(enheder.enheder().niveau(dybt)).isEqualTo(5);
        assertThat(noegle(verden.skriver(IDA, "flyt Dagplejen under Filialen")))
                .isEqualTo("organisation.umulig.for_dybt");
    }

    @Test
    void ogErDetSammeSomOgTegnetOgEtAliasErEtNavn() {
        assertThat(enheder.kaldet("kultur og fritid")).hasValue(kultur);
        verden.skriver(IDA, "Biblioteket kaldes også Hovedbiblioteket");
        verden.skriver(IDA, "ja");

        assertThat(enheder.kaldet("hovedbiblioteket").map(Enhed::navn)).hasValue("Biblioteket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"flyt Biblioteket under Dagtilbud", "ændringer fra kataloget"})
    void kunEnAdministratorLaeggerOmOgTagerStilling(String sagt) {
        assertThat(noegle(verden.skriver(CILLE, sagt))).isEqualTo("organisation.kun_administratorer");
        assertThat(noegle(verden.trykker(DITTE, Handling.GEM_OMLAEGNING, sagt, Map.of())))
                .isEqualTo("organisation.kun_administratorer");
        assertThat(noegle(verden.trykker(DITTE, Handling.GEM_FORSLAG, "x", Map.of())))
                .isEqualTo("organisation.kun_administratorer");
        assertThat(enheder.kaldet("Biblioteket")).hasValue(bibliotek);
    }

    @Test
    void detDerIkkeErEnEnhedErIkkeOmOrganisationen() {
        assertThat(verden.skriver(IDA, "flyt mødet til fredag").naeste()).isNotInstanceOf(Fremlagt.class);
    }

    @Test
    void administratorenGodkenderDetValgteOgDetFortrydesSamlet() {
        var opgave = new Opgave(new UUID(1, 1), ANNA.id());
        enheder.har(opgave);
        foreslaar(List.of(flytter(BO, "Dagplejen"), flytter(EVA, "Biblioteket")), opgave);
        var form = (Katalogform) vist(verden.skriver(IDA, "ændringer i organisationen"));
        assertThat(form.antal()).isEqualTo(4);

        var svar = verden.trykker(
                IDA,
                Handling.GEM_FORSLAG,
                form.om(),
                Map.of(
                        Katalogform.ENHEDER,
                        "true",
                        Katalogform.felt(flytter(BO, "Dagplejen")),
                        "true",
                        Katalogform.felt(flytter(EVA, "Biblioteket")),
                        "false",
                        "opgaver-anna",
                        "true"));

        assertThat(noegle(svar)).isEqualTo("organisation.godkendt");
        assertThat(enheder.placering(BO).plads().enhed()).isEqualTo("Dagplejen");
        assertThat(enheder.placering(EVA).plads().enhed()).isEqualTo("Dagplejen");
        assertThat(enheder.ansvarlig(opgave.proevehandling())).isEqualTo(DITTE.id());
        assertThat(enheder.kaldet("Musikskolen")).isPresent();

        verden.skriver(IDA, "fortryd");
        assertThat(enheder.placering(BO).plads().enhed()).isEqualTo("Biblioteket");
        assertThat(enheder.ansvarlig(opgave.proevehandling())).isEqualTo(ANNA.id());
        assertThat(enheder.kaldet("Musikskolen")).isEmpty();
    }

    @Test
    void detAfvisteHuskesSomAfvistOgPladsenErDenSamme() {
        foreslaar(List.of(flytter(BO, "Dagplejen")), new Opgave(new UUID(1, 1), ANNA.id()));
        var form = (Katalogform) vist(verden.skriver(IDA, "ændringer fra kataloget"));

        var svar = verden.trykker(
                IDA,
                Handling.AFVIS_FORSLAG,
                form.om(),
                Map.of(Katalogform.felt(flytter(BO, "Dagplejen")), "true", "opgaver-anna", "true"));

        assertThat(noegle(svar)).isEqualTo("organisation.afvist");
        assertThat(enheder.placering(BO).plads().enhed()).isEqualTo("Biblioteket");
        assertThat(enheder.placering(BO).afvist().map(Plads::enhed)).hasValue("Dagplejen");
    }

    @Test
    void etForslagDerErBlevetEtAndetVisesIgen() {
        foreslaar(List.of(flytter(BO, "Dagplejen")), new Opgave(new UUID(1, 1), ANNA.id()));
        var form = (Katalogform) vist(verden.skriver(IDA, "ændringer fra kataloget"));
        foreslaar(List.of(flytter(BO, "Billedskolen")), new Opgave(new UUID(1, 1), ANNA.id()));

        var igen = verden.trykker(
                IDA, Handling.GEM_FORSLAG, form.om(), Map.of(Katalogform.felt(flytter(BO, "Dagplejen")), "true"));

        assertThat(((Katalogform) vist(igen)).fejl()).extracting(Tekst::noegle).containsExactly("siden.aendret");
        assertThat(enheder.placering(BO).plads().enhed()).isEqualTo("Biblioteket");
    }

    @Test
    void erDerIntetNytSigesDet() {
        assertThat(noegle(verden.skriver(IDA, "ændringer fra kataloget"))).isEqualTo("organisation.intet_nyt");
    }

    private void foreslaar(List<Skift> skift, Opgave opgave) {
        enheder.foreslaar(new Organisationsforslag(
                List.of(new NyEnhed("Musikskolen", Slags.ENHED, "Kultur & Fritid")),
                skift,
                List.of(new Overdragelse(
                        ANNA.id(), ANNA.navn(), DITTE.id(), DITTE.navn(), List.of(opgave.proevehandling())))));
    }

    private Skift flytter(Medarbejder hvem, String til) {
        return new Skift(
                hvem.navn(), enheder.placering(hvem), new Plads(til, Optional.of(GITTE.id())), "", GITTE.navn());
    }

    private static Visning vist(Skridt skridt) {
        return skridt.svar().orElseThrow();
    }

    private static String noegle(Skridt skridt) {
        return ((Svartekst) vist(skridt)).afsnit().getFirst().noegle();
    }
}
