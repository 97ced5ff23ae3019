package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.CILLE;
import static dk.albertslund.styring.samtale.Verden.DITTE;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static dk.albertslund.styring.samtale.Verden.GITTE;
import static dk.albertslund.styring.samtale.Verden.IDA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Borgervalg;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Placering;
import dk.albertslund.styring.organisation.Plads;
import dk.albertslund.styring.samtale.Visning.Enhedsvisning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HaandsaettelseTest {

    final Verden verden = new Verden();
    final Enhederne enheder = verden.organisation;
    Enhed dagtilbud = enheder.har("Dagtilbud", Slags.AFDELING, Optional.empty());
    Enhed dagplejen = enheder.har("Dagplejen", Slags.ENHED, Optional.of(dagtilbud));

    @BeforeEach
    void medarbejderne() {
        enheder.kender(ANNA, EVA, BO, CILLE, DITTE, IDA, GITTE);
        enheder.har(GITTE, new Plads("Dagtilbud", Optional.empty()));
        enheder.har(DITTE, new Plads("Dagplejen", Optional.of(GITTE.id())));
        enheder.har(ANNA, new Plads("Dagplejen", Optional.of(DITTE.id())));
        enheder.har(EVA, new Plads("Dagplejen", Optional.of(DITTE.id())));
        enheder.har(BO, new Plads("Biblioteket", Optional.empty()));
    }

    @Test
    void detSigesHvadDetBetyderFoerDerSigesJa() {
        var spurgt = (Svartekst) vist(verden.skriver(IDA, "Bo er leder af Dagplejen"));

        assertThat(spurgt.afsnit())
                .extracting(Tekst::noegle)
                .containsExactly("organisation.leder", "organisation.leder.faar", "organisation.gaar_forud");
        assertThat(spurgt.afsnit().get(1).led()).containsExactly(Tekst.tal(3));
        assertThat(enheder.kaldet("Dagplejen").flatMap(Enhed::leder)).isEmpty();
    }

    @Test
    void enUdefraFaarAlleIEnhedenUnderSig() {
        verden.skriver(IDA, "gør Bo Prøve til leder af Dagplejen");
        assertThat(noegle(verden.skriver(IDA, "ja"))).isEqualTo("organisation.leder.sat");

        assertThat(enheder.kaldet("Dagplejen").flatMap(Enhed::leder)).hasValue(BO.id());
        assertThat(leder(ANNA)).hasValue(BO.id());
        assertThat(leder(DITTE)).hasValue(BO.id());
        assertThat(leder(GITTE)).isEmpty();
    }

    @Test
    void enIndefraFaarDenDerVarOverEnhedensLederSaaIngenLederSigSelv() {
        verden.skriver(IDA, "Anna er leder af Dagplejen");
        verden.skriver(IDA, "ja");

        assertThat(leder(ANNA)).hasValue(GITTE.id());
        assertThat(leder(DITTE)).hasValue(ANNA.id());
        assertThat(leder(EVA)).hasValue(ANNA.id());
    }

    @Test
    void detFortrydesHelt() {
        verden.skriver(IDA, "Bo er leder af Dagplejen");
        verden.skriver(IDA, "ja");

        assertThat(noegle(verden.skriver(IDA, "fortryd"))).isEqualTo("fortryd.organisation");

        assertThat(enheder.kaldet("Dagplejen")).hasValue(dagplejen);
        assertThat(leder(ANNA)).hasValue(DITTE.id());
    }

    @Test
    void katalogetKanFaaOrdetIgen() {
        verden.skriver(IDA, "Bo er leder af Dagplejen");
        verden.skriver(IDA, "ja");
        verden.skriver(IDA, "Bo er ikke længere leder af Dagplejen");
        assertThat(noegle(verden.skriver(IDA, "ja"))).isEqualTo("organisation.som_kataloget.sat");

        assertThat(enheder.kaldet("Dagplejen").flatMap(Enhed::leder)).isEmpty();
        assertThat(noegle(verden.skriver(IDA, "Bo er ikke længere leder af Dagplejen")))
                .isEqualTo("organisation.umulig.allerede");
    }

    @Test
    void enEnhedOgEnPersonArbejderForDeGrupperDerSiges() {
        verden.skriver(IDA, "tag Dagplejen med børn og unge");
        verden.skriver(IDA, "ja");
        verden.skriver(IDA, "tag Bo med ældre");
        verden.skriver(IDA, "ja");
        verden.skriver(IDA, "fjern børn fra Anna");
        verden.skriver(IDA, "ja");

        assertThat(enheder.kaldet("Dagplejen").map(Enhed::borgergrupper))
                .hasValue(Set.of(Borgergruppe.BOERN, Borgergruppe.UNGE));
        assertThat(enheder.borgervalg(BO.id()))
                .isEqualTo(new Borgervalg(BO.id(), Set.of(Borgergruppe.AELDRE), Set.of()));
        assertThat(enheder.borgervalg(ANNA.id()))
                .isEqualTo(new Borgervalg(ANNA.id(), Set.of(), Set.of(Borgergruppe.BOERN)));

        verden.skriver(IDA, "fortryd");
        assertThat(enheder.borgervalg(ANNA.id()).uden()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "tag Anna med børn, organisation.umulig.allerede",
        "fjern unge fra Dagplejen, organisation.umulig.allerede",
        "Olga er leder af Dagplejen, organisation.ukendt_person",
        "tag Bo og Anna med unge, organisation.ukendt_person"
    })
    void detDerIkkeKanLadeSigGoereSiges(String sagt, String svar) {
        assertThat(noegle(verden.skriver(IDA, sagt))).isEqualTo(svar);
    }

    @Test
    void hedderFlereDetSammeNaevnesDeOgEnhedenAfgoerDet() {
        enheder.kender(navnesoester("bo2", "Bo Holm", "Dagtilbud"), navnesoester("bo3", "Bo Dam", "Klub Nord"));

        var svar = (Svartekst) vist(verden.skriver(IDA, "Bo er leder af Dagplejen"));
        assertThat(svar.afsnit().getFirst().noegle()).isEqualTo("organisation.flere_personer");

        assertThat(noegle(verden.skriver(IDA, "Bo er leder af Dagtilbud"))).isEqualTo("organisation.leder");
        verden.skriver(IDA, "ja");
        assertThat(enheder.kaldet("Dagtilbud").flatMap(Enhed::leder)).hasValue(new Medarbejder.Id("bo2"));

        verden.skriver(IDA, "Bo (Klub Nord) er leder af Dagplejen");
        verden.skriver(IDA, "ja");
        assertThat(enheder.kaldet("Dagplejen").flatMap(Enhed::leder)).hasValue(new Medarbejder.Id("bo3"));
    }

    @Test
    void enhedenVisesMedSinLederSineGrupperOgDetDerErSket() {
        verden.skriver(IDA, "tag Dagplejen med børn");
        verden.skriver(IDA, "ja");

        var vist = (Enhedsvisning) vist(verden.skriver(ANNA, "hvem er leder af Dagplejen?"));

        assertThat(vist.enhed().borgergrupper()).containsExactly(Borgergruppe.BOERN);
        assertThat(vist.over()).hasValue("Dagtilbud");
        assertThat(vist.historie()).extracting(en -> en.hvad().noegle()).containsExactly("enhed.haendt.grupper");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Bo er leder af Dagplejen", "tag Dagplejen med unge", "tag Bo med unge", "fjern børn fra Anna"})
    void kunEnAdministratorSaetterNogetMedHaanden(String sagt) {
        for (var hvem : new Medarbejder[] {ANNA, DITTE, GITTE, CILLE}) {
            assertThat(noegle(verden.skriver(hvem, sagt))).isEqualTo("organisation.kun_administratorer");
            assertThat(noegle(verden.trykker(hvem, Handling.GEM_OMLAEGNING, sagt, Map.of())))
                    .isEqualTo("organisation.kun_administratorer");
        }
        assertThat(enheder.kaldet("Dagplejen")).hasValue(dagplejen);
    }

    private Optional<Medarbejder.Id> leder(Medarbejder hvem) {
        return Optional.of(enheder.placering(hvem)).map(Placering::plads).flatMap(Plads::leder);
    }

    private static Medarbejder navnesoester(String id, String navn, String enhed) {
        return new Medarbejder(new Medarbejder.Id(id), navn, "Bo", "", "", enhed, Optional.empty(), Set.of(), Set.of());
    }

    private static Visning vist(Skridt skridt) {
        return skridt.svar().orElseThrow();
    }

    private static String noegle(Skridt skridt) {
        return ((Svartekst) vist(skridt)).afsnit().getFirst().noegle();
    }
}
