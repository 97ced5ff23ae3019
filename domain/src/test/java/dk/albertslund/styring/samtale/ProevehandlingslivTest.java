package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.forstaaelse.Aerinde.AFSLUT_PROEVEHANDLING;
import static dk.albertslund.styring.forstaaelse.Aerinde.FIND_LIGNENDE;
import static dk.albertslund.styring.forstaaelse.Aerinde.RET_PROEVEHANDLING;
import static dk.albertslund.styring.forstaaelse.Aerinde.SLET_PROEVEHANDLING;
import static dk.albertslund.styring.forstaaelse.Aerinde.VIS_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.RegistreringTest.noegle;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.evaluering.Rytme;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Proevehandling.Tilstand;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.samtale.Visning.Afslutningsform;
import dk.albertslund.styring.samtale.Visning.Afslutningskvittering;
import dk.albertslund.styring.samtale.Visning.Fund;
import dk.albertslund.styring.samtale.Visning.Oversigt;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.Visning.Proevehandlingskvittering;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsvisning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProevehandlingslivTest {

    static final LocalDate IDAG = LocalDate.parse("2026-11-23");

    final Verden verden = new Verden();

    @BeforeEach
    void annaHarToIGang() {
        registrer("ny prøvehandling: gågrupper for ældre fra 1. november til 1. maj");
        registrer("ny prøvehandling: fælles morgensang for børn fra 1. december til 1. maj");
    }

    @Test
    void viStopperGaagrupperneOgTakkesForDet() {
        var form = (Afslutningsform) svar(verden.vil(ANNA, AFSLUT_PROEVEHANDLING, "vi stopper gågrupperne"));
        assertThat(form.en().titel()).startsWith("Gågrupper");
        assertThat(form.udfald()).as("det er sagt").hasValue(Udfald.STOP);

        var felter = Map.of("set", "Gåture om aftenen trak ingen nye til", "overrasket", "", "udfald", "STOP");
        var svar = verden.trykker(ANNA, Handling.GEM_AFSLUTNING, form.om(), felter);
        assertThat(svar(svar)).isInstanceOf(Afslutningskvittering.class);
        assertThat(svar.naeste()).isEqualTo(new Ledig());
        assertThat(gaagrupper().tilstand(IDAG)).isEqualTo(Tilstand.AFSLUTTET);
        assertThat(gaagrupper().afslutning().orElseThrow().laering()).isEqualTo("Gåture om aftenen trak ingen nye til");

        var igen = verden.trykker(ANNA, Handling.GEM_AFSLUTNING, form.om(), felter);
        assertThat(svar(igen)).as("to tryk er ét").isEqualTo(svar(svar));
        assertThat(igen.aendringer()).isEmpty();

        verden.skriver(ANNA, "fortryd");
        assertThat(gaagrupper().tilstand(IDAG)).isEqualTo(Tilstand.I_GANG);
    }

    @Test
    void udenLaeringAfsluttesIntet() {
        var form = (Afslutningsform) svar(verden.vil(ANNA, AFSLUT_PROEVEHANDLING, "afslut gågrupperne"));
        assertThat(form.udfald()).isEmpty();

        var igen = (Afslutningsform) svar(verden.skriver(ANNA, "ja"));

        assertThat(igen.fejl())
                .extracting(Tekst::noegle)
                .containsExactly("afslutning.mangler.set", "afslutning.mangler.udfald");
        assertThat(noegle(svar(verden.skriver(ANNA, "annuller")))).isEqualTo("annuller.spoergsmaal");
        assertThat(gaagrupper().afslutning()).isEmpty();
    }

    @Test
    void naarDetIkkeErTilAtVideSpoergesDerMedKnapper() {
        verden.gaar(Duration.ofHours(1));
        registrer("ny prøvehandling: læseklub for unge fra 1. november til 1. maj");
        verden.gaar(Duration.ofHours(1));

        var spurgt = (Svartekst) svar(verden.vil(ANNA, AFSLUT_PROEVEHANDLING, "vi er færdige"));

        assertThat(spurgt.knapper())
                .hasSize(3)
                .allSatisfy(knap -> assertThat(knap.handling()).isEqualTo(Handling.AFSLUT_PROEVEHANDLING));
        var foerste = spurgt.knapper().getFirst();
        assertThat(svar(verden.trykker(ANNA, foerste.handling(), foerste.om(), Map.of())))
                .isInstanceOf(Afslutningsform.class);
    }

    @Test
    void sletNaevnerDenOgLaeggerDenVaek() {
        var spurgt = (Svartekst) svar(verden.vil(ANNA, SLET_PROEVEHANDLING, "slet morgensangen"));
        assertThat(spurgt.afsnit().getFirst().led()).contains(Tekst.ord("Fælles morgensang for børn"));
        assertThat(verden.gemte()).hasSize(2);

        var foer = verden.gemte();
        assertThat(noegle(svar(verden.skriver(ANNA, "ja")))).isEqualTo("slet.proevehandling.gjort");
        assertThat(verden.gemte()).hasSize(1);

        verden.skriver(ANNA, "fortryd");
        assertThat(verden.gemte()).containsExactlyInAnyOrderElementsOf(foer);
    }

    @Test
    void andresKanHverkenSlettesEllerAfsluttes() {
        var om = gaagrupper().id().vaerdi().toString();

        for (var handling : new Handling[] {
            Handling.SLET_NU, Handling.SLET_PROEVEHANDLING, Handling.AFSLUT_PROEVEHANDLING, Handling.GEM_AFSLUTNING
        }) {
            assertThat(noegle(svar(verden.trykker(BO, handling, om, Map.of("set", "x", "udfald", "STOP")))))
                    .isEqualTo("AndensProevehandling");
        }
        assertThat(verden.gemte()).hasSize(2);
    }

    @Test
    void rettelsenErPaaKortetNaarDetKommer() {
        var flyttet = form(verden.vil(ANNA, RET_PROEVEHANDLING, "flyt slut til 30. april på gågrupperne"));
        assertThat(flyttet.kladde().slut()).hasValue(LocalDate.parse("2027-04-30"));
        assertThat(flyttet.kladde().start()).hasValue(LocalDate.parse("2026-11-01"));

        var begyndt = form(verden.vil(ANNA, RET_PROEVEHANDLING, "flyt start til 1. februar på gågrupperne"));
        assertThat(begyndt.kladde().start()).hasValue(LocalDate.parse("2027-02-01"));

        var omdoebt = form(verden.vil(ANNA, RET_PROEVEHANDLING, "kald den Sang om morgenen"));
        assertThat(omdoebt.kladde().titel()).as("den seneste er den").isEqualTo("Sang om morgenen");
        verden.skriver(ANNA, "gem");
        assertThat(verden.gemte()).extracting(Proevehandling::titel).contains("Sang om morgenen");
    }

    @Test
    void partnerneGoerDenTvaerfagligOgOverleverEnRettelse() {
        var form = form(verden.trykker(
                ANNA, Handling.RET_PROEVEHANDLING, gaagrupper().id().vaerdi().toString(), Map.of()));
        var felter = new HashMap<>(Proevehandlingsfelter.af(form.kladde()));
        felter.put("partnere", "ENHEDER,FORENINGER,ukendt");
        felter.put("hvem", "Motion");
        verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter);

        assertThat(gaagrupper().ramme()).hasValueSatisfying(ramme -> {
            assertThat(ramme.partnere()).containsExactlyInAnyOrder(Ramme.Partner.ENHEDER, Ramme.Partner.FORENINGER);
            assertThat(ramme.tvaerfaglig()).isTrue();
        });
        afslut("gågrupperne");
        var igen = form(verden.vil(ANNA, RET_PROEVEHANDLING, "ret gågrupperne"));
        felter.putAll(Proevehandlingsfelter.af(igen.kladde()));
        felter.put("titel", "Gågrupper om aftenen");
        verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, igen.kladde().om(), felter);
        assertThat(gaagrupper().afslutning()).as("rettelsen rører den ikke").isPresent();
    }

    @Test
    void derSpoergesSaaTitSomHunHarValgt() {
        var form = form(verden.trykker(
                ANNA, Handling.RET_PROEVEHANDLING, gaagrupper().id().vaerdi().toString(), Map.of()));
        var felter = new HashMap<>(Proevehandlingsfelter.af(form.kladde()));
        felter.put("spoerges", "IKKE_IMELLEM");

        var kvittering = (Proevehandlingskvittering) svar(
                verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter));

        var rytme = Rytme.af(gaagrupper());
        assertThat(rytme.checkins()).isEmpty();
        assertThat(kvittering.spoerges()).isEqualTo(rytme.midtvejs());
        verden.skriver(ANNA, "fortryd");
        assertThat(Rytme.af(gaagrupper()).checkins()).isNotEmpty();
    }

    @Test
    void denSammeIdeMoederDetSomDenFoersteLaerte() {
        afslut("gågrupperne");

        var ny = registrer("ny prøvehandling: gågrupper for ældre om formiddagen fra 1. februar til 1. maj");

        assertThat(ny.lignende())
                .hasValueSatisfying(en -> assertThat(en.afslutning()).isPresent());
        assertThat(registrer("ny prøvehandling: lektiehjælp fra 1. februar til 1. maj")
                        .lignende())
                .isEmpty();
    }

    @Test
    void enNyUdgaveHuskerHvorDenKomFra() {
        afslut("gågrupperne");
        var gammel = gaagrupper();

        var form = form(
                verden.trykker(ANNA, Handling.NY_UDGAVE, gammel.id().vaerdi().toString(), Map.of()));
        var felter = new HashMap<>(Proevehandlingsfelter.af(form.kladde()));
        felter.put("titel", "Formiddagsture");
        felter.put("slut", "2027-05-01");
        verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter);

        assertThat(verden.gemte().getLast().ramme().flatMap(Ramme::udsprungetAf))
                .hasValue(gammel.id());
    }

    @Test
    void visAlleEnGruppeEllerEn() {
        assertThat(((Oversigt) svar(verden.vil(ANNA, VIS_PROEVEHANDLING, "vis prøvehandlinger"))).linjer())
                .hasSize(2);
        assertThat(((Oversigt) svar(verden.vil(ANNA, VIS_PROEVEHANDLING, "vis dem om børn"))).linjer())
                .hasSize(1);
        assertThat(noegle(svar(verden.vil(ANNA, VIS_PROEVEHANDLING, "vis dem om unge"))))
                .isEqualTo("oversigt.ingen_for");
        assertThat(((Proevehandlingsvisning)
                                svar(verden.vil(ANNA, VIS_PROEVEHANDLING, "hvordan går det med morgensangen")))
                        .en()
                        .titel())
                .isEqualTo("Fælles morgensang for børn");
    }

    @Test
    void boFinderDetAndreHarLaert() {
        afslut("gågrupperne");

        var fund = (Fund) svar(verden.vil(BO, FIND_LIGNENDE, "har nogen prøvet noget med gågruper?"));

        assertThat(fund.soegt()).isEqualTo("gågruper");
        var om = fund.proevehandlinger().getFirst().en().id().vaerdi().toString();
        assertThat(svar(verden.trykker(BO, Handling.VIS_PROEVEHANDLING, om, Map.of())))
                .as("alle må læse læringen")
                .isInstanceOf(Proevehandlingsvisning.class);
        assertThat(noegle(svar(verden.vil(BO, FIND_LIGNENDE, "find kvantefysik"))))
                .isEqualTo("soeg.intet");
    }

    private void afslut(String hvad) {
        var form = (Afslutningsform) svar(verden.vil(ANNA, AFSLUT_PROEVEHANDLING, "afslut " + hvad));
        verden.trykker(
                ANNA,
                Handling.GEM_AFSLUTNING,
                form.om(),
                Map.of("set", "Om aftenen kom ingen nye", "udfald", "TILPAS"));
    }

    private Proevehandlingskvittering registrer(String sagt) {
        verden.skriver(ANNA, sagt);
        return (Proevehandlingskvittering) svar(verden.skriver(ANNA, "gem"));
    }

    private Proevehandling gaagrupper() {
        return verden.gemte().stream()
                .filter(en -> en.titel().startsWith("Gågrupper"))
                .findFirst()
                .orElseThrow();
    }

    private static Proevehandlingsform form(Skridt skridt) {
        return (Proevehandlingsform) svar(skridt);
    }

    private static Visning svar(Skridt skridt) {
        return skridt.svar().orElseThrow();
    }
}
