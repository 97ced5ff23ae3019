package dk.albertslund.styring.demo.graph;

import static dk.albertslund.styring.demo.graph.Byen.LEDER;
import static dk.albertslund.styring.demo.graph.Byen.ansat;
import static dk.albertslund.styring.demo.graph.Byen.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.albertslund.styring.organisation.Katalog.MaerkeUdloebet;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Katalog.Ulaest;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class KatalogModGraphTest {

    final Opstilling opstilling = new Opstilling(
            "katalog",
            Byen.med(
                    25,
                    new Gruppe(id("g1"), "Styring 'organisatorer'", List.of(LEDER.id(), id("g2"))),
                    new Gruppe(id("g2"), "Indre", List.of(ansat(1).id(), ansat(2).id())),
                    new Gruppe(id("g3"), "Tvilling", List.of()),
                    new Gruppe(id("g4"), "Tvilling", List.of(ansat(3).id()))),
            opsaetning -> opsaetning.medSider(4));

    @AfterEach
    void luk() {
        opstilling.close();
    }

    @Test
    void foersteGangLaesesAlleOverMangeSiderMedDeresLeder() {
        var alt = opstilling.katalog().aendringer(Optional.empty());

        assertThat(alt.personer()).hasSize(27);
        assertThat(alt.fjernede()).isEmpty();
        assertThat(alt.personer()).contains(person(ansat(7), Optional.of(LEDER.id()), true));
        assertThat(alt.personer()).contains(person(LEDER, Optional.empty(), true));
    }

    @Test
    void naesteGangKommerKunDetRettedeOgLederenErHuskatSelvOmDenIkkeErRettet() {
        var maerke = opstilling.katalog().aendringer(Optional.empty()).maerke();

        var uaendret = opstilling.katalog().aendringer(Optional.of(maerke));
        opstilling.graph.ret(medTitel(ansat(3), "Vejleder"));
        opstilling.graph.fjern(ansat(4).id());
        var rettet = opstilling.katalog().aendringer(Optional.of(uaendret.maerke()));

        assertThat(uaendret.personer()).isEmpty();
        assertThat(rettet.personer())
                .containsExactly(person(medTitel(ansat(3), "Vejleder"), Optional.of(LEDER.id()), true));
        assertThat(rettet.fjernede()).containsExactly(new Medarbejder.Id(ansat(4).id()));
    }

    @Test
    void enNyLederOgIngenLederSesBeggeDele() {
        var maerke = opstilling.katalog().aendringer(Optional.empty()).maerke();

        opstilling.graph.ret(medLeder(ansat(5), Optional.of(ansat(6).id())));
        opstilling.graph.ret(medLeder(ansat(6), Optional.empty()));
        var rettet = opstilling.katalog().aendringer(Optional.of(maerke));

        assertThat(rettet.personer())
                .extracting(Person::leder)
                .containsExactly(Optional.of(new Medarbejder.Id(ansat(6).id())), Optional.empty());
    }

    @Test
    void mangeRettedeLaesesIFlereBundter() {
        var maerke = opstilling.katalog().aendringer(Optional.empty()).maerke();

        for (var nummer = 1; nummer <= 25; nummer++) {
            opstilling.graph.ret(medTitel(ansat(nummer), "Konsulent"));
        }

        assertThat(opstilling.katalog().aendringer(Optional.of(maerke)).personer())
                .hasSize(25)
                .allMatch(person -> person.titel().equals("Konsulent"))
                .allMatch(person -> person.leder().isPresent());
    }

    @Test
    void gaesterOgLukkedeKontiErIkkeAktive() {
        opstilling.graph.ret(new Bruger(id("gaest"), "Gæst", "Uden", "", "", "", Optional.empty(), true, true));
        opstilling.graph.ret(new Bruger(
                id("lukket"), "Lukket", "Konto", "lukket@demo.example", "", "", Optional.empty(), false, false));

        var alt = opstilling.katalog().aendringer(Optional.empty());

        assertThat(alt.personer())
                .filteredOn(person -> !person.aktiv())
                .extracting(Person::navn)
                .containsExactlyInAnyOrder("Gæst Uden", "Lukket Konto");
        assertThat(alt.personer()).filteredOn(person -> person.mail().isEmpty()).hasSize(1);
    }

    @Test
    void etMaerkeHolderSyvDageOgIkkeLaengere() {
        var maerke =
                Optional.of(opstilling.katalog().aendringer(Optional.empty()).maerke());

        opstilling.ur.frem(Duration.ofDays(7));
        assertThat(opstilling.katalog().aendringer(maerke).personer()).isEmpty();

        opstilling.ur.frem(Duration.ofSeconds(1));
        assertThatExceptionOfType(MaerkeUdloebet.class)
                .isThrownBy(() -> opstilling.katalog().aendringer(maerke));
    }

    @Test
    void etMaerkeFraEnAndenGraphErUdloebet() {
        assertThatExceptionOfType(MaerkeUdloebet.class)
                .isThrownBy(() -> opstilling
                        .katalog()
                        .aendringer(Optional.of("https://graph.example/v1.0/users/delta()?$deltatoken=x")));
    }

    @Test
    void enSideUdenEndeErEnFejlIFoersteLaesningOgEtUdloebetMaerkeSiden() {
        opstilling.graph.bestil(Uheld.ENDELOES_SIDE, 50);
        assertThatExceptionOfType(Kalenderfejl.class)
                .isThrownBy(() -> opstilling.katalog().aendringer(Optional.empty()))
                .withMessageContaining("i ring");
        opstilling.graph.bestil(Uheld.ENDELOES_SIDE, -48);
        var maerke =
                Optional.of(opstilling.katalog().aendringer(Optional.empty()).maerke());

        opstilling.graph.ret(medTitel(ansat(3), "Vejleder"));
        opstilling.graph.bestil(Uheld.ENDELOES_SIDE, 50);
        assertThatExceptionOfType(MaerkeUdloebet.class)
                .isThrownBy(() -> opstilling.katalog().aendringer(maerke));
    }

    @Test
    void enTomSideMidtIHoererMed() {
        opstilling.graph.bestil(Uheld.TOM_SIDE, 1);

        assertThat(opstilling.katalog().aendringer(Optional.empty()).personer()).hasSize(27);
    }

    @Test
    void enDeltaUdenMaerkeErEnFejlMedKlarTaleOgLykkesNaesteGang() {
        opstilling.graph.bestil(Uheld.TABT_MAERKE, 1);

        assertThatExceptionOfType(Kalenderfejl.class)
                .isThrownBy(() -> opstilling.katalog().aendringer(Optional.empty()))
                .withMessage("læs medarbejdere: Graph gav hverken nextLink eller deltaLink")
                .matches(Kalenderfejl::forbigaaende);
        assertThat(opstilling.katalog().aendringer(Optional.empty()).personer()).hasSize(27);
    }

    @Test
    void enPersonToGangeErEnPersonMedDetHele() {
        opstilling.graph.bestil(Uheld.DUBLET, 2);

        assertThat(opstilling.katalog().aendringer(Optional.empty()).personer())
                .hasSize(27)
                .contains(person(LEDER, Optional.empty(), true))
                .contains(person(ansat(7), Optional.of(LEDER.id()), true));
    }

    @Test
    void enFejlInderstIEtBundtKosterKunDenEneOgEnDroslingDemDerVenter() {
        var katalog = opstilling.katalog();
        var maerke = katalog.aendringer(Optional.empty()).maerke();
        for (var nummer = 1; nummer <= 25; nummer++) {
            opstilling.graph.ret(medTitel(ansat(nummer), "Konsulent"));
        }

        opstilling.graph.bestil(Uheld.FEJL_I_DEL, 1);
        var medFejl = katalog.aendringer(Optional.of(maerke));
        opstilling.graph.bestil(Uheld.DROSLET_DEL, 1);
        var droslet = katalog.aendringer(Optional.of(maerke));

        assertThat(medFejl.personer()).hasSize(24);
        assertThat(medFejl.ulaeste())
                .containsExactly(new Ulaest(new Medarbejder.Id(ansat(1).id()), "500 UnknownError", Duration.ZERO));
        assertThat(droslet.personer()).hasSize(19);
        assertThat(droslet.ulaeste())
                .hasSize(6)
                .allMatch(en -> en.vent().equals(Duration.ofSeconds(17)))
                .extracting(Ulaest::grund)
                .containsOnly("429 ApplicationThrottled", "venter");
        assertThat(katalog.laes(droslet.ulaeste().stream().map(Ulaest::person).toList())
                        .personer())
                .hasSize(6)
                .allMatch(person -> person.titel().equals("Konsulent"));
    }

    @Test
    void etNavnMedEtTegnIngenDatabaseTagerStopperIngen() {
        opstilling.graph.ret(medTitel(ansat(3), "Vej\0leder "));

        assertThat(opstilling.katalog().aendringer(Optional.empty()).personer())
                .extracting(Person::titel)
                .contains("Vejleder");
    }

    @Test
    void medlemmerneAfEnGruppeErOgsaaDemIDensGrupper() {
        assertThat(opstilling.katalog().medlemmer("Styring 'organisatorer'"))
                .extracting(Medarbejder.Id::entra)
                .containsExactlyInAnyOrder(LEDER.id(), ansat(1).id(), ansat(2).id());
    }

    @Test
    void enUkendtGruppeErTomOgTomedSammeNavnErEnFejl() {
        assertThat(opstilling.katalog().medlemmer("styring 'organisatorer'")).isEmpty();
        assertThat(opstilling.katalog().medlemmer("Findes ikke")).isEmpty();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> opstilling.katalog().medlemmer("Tvilling"))
                .withMessageContaining("Tvilling");
    }

    private static Person person(Bruger bruger, Optional<String> leder, boolean aktiv) {
        return new Person(
                new Medarbejder.Id(bruger.id()),
                bruger.navn(),
                bruger.fornavn(),
                bruger.mail(),
                bruger.titel(),
                bruger.enhed(),
                leder.map(Medarbejder.Id::new),
                aktiv);
    }

    private static Bruger medTitel(Bruger bruger, String titel) {
        return Bruger.ansat(
                bruger.id(),
                bruger.fornavn(),
                bruger.efternavn(),
                bruger.mail(),
                titel,
                bruger.enhed(),
                bruger.leder());
    }

    private static Bruger medLeder(Bruger bruger, Optional<String> leder) {
        return Bruger.ansat(
                bruger.id(),
                bruger.fornavn(),
                bruger.efternavn(),
                bruger.mail(),
                bruger.titel(),
                bruger.enhed(),
                leder);
    }
}
