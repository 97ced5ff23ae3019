package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.forstaaelse.Aerinde.OPRET_EVALUERING;
import static dk.albertslund.styring.forstaaelse.Aerinde.VIS_EVALUERING;
import static dk.albertslund.styring.samtale.RegistreringTest.noegle;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Udgave;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning.Afslutningsform;
import dk.albertslund.styring.samtale.Visning.Checkinform;
import dk.albertslund.styring.samtale.Visning.Evalueringsform;
import dk.albertslund.styring.samtale.Visning.Evalueringskvittering;
import dk.albertslund.styring.samtale.Visning.Evalueringsoversigt;
import dk.albertslund.styring.samtale.Visning.Evalueringsvisning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.tegn.Notat;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EvalueringssamtaleTest {

    final Verden verden = new Verden();

    @BeforeEach
    void annaHarToIGang() {
        verden.skriver(ANNA, "ny prøvehandling: gågrupper for ældre fra 1. november til 1. maj");
        verden.skriver(ANNA, "gem");
        verden.skriver(ANNA, "ny prøvehandling: fælles morgensang for børn fra 1. november til 1. maj");
        verden.skriver(ANNA, "gem");
    }

    @Test
    void viSkalEvaluereMorgensangenOgPaaTreTrykErDetGjort() {
        var form = form(verden.vil(ANNA, OPRET_EVALUERING, "vi skal evaluere morgensangen"));
        assertThat(form.emne().titel()).isEqualTo("Fælles morgensang for børn");
        assertThat(form.kladde().slags()).as("den kører endnu").isEqualTo(Slags.UNDERVEJS);

        var gemt = verden.trykker(ANNA, Handling.GEM_EVALUERING, form.om(), svar(form, "Fem sang med", "TILPAS"));

        assertThat(svar(gemt)).isInstanceOf(Evalueringskvittering.class);
        assertThat(gemt.naeste()).isEqualTo(new Ledig());
        assertThat(verden.evalueringer()).singleElement().satisfies(en -> {
            assertThat(en.gemt()).isTrue();
            assertThat(en.konklusion()).hasValue(Udfald.TILPAS);
            assertThat(set(en)).isEqualTo("Fem sang med");
        });
    }

    @Test
    void detDerErSagtStaarAlleredePaaKortet() {
        var form = form(
                verden.vil(ANNA, OPRET_EVALUERING, "endelig evaluering af gågrupperne: det virkede, og vi fortsætter"));

        assertThat(form.emne().titel()).startsWith("Gågrupper");
        assertThat(form.kladde().slags()).isEqualTo(Slags.ENDELIG);
        assertThat(form.kladde().konklusion()).hasValue(Udfald.FORTSAET);
        assertThat(set(form.kladde())).isEqualTo("det virkede, og vi fortsætter");
        assertThat(form.kladde().mangler()).containsExactly(Evaluering.Mangel.LAERING);
    }

    @Test
    void detSagteFoelgerMedNaarDerSpoergesHvilken() {
        verden.gaar(Duration.ofHours(1));
        var spurgt = (Svartekst) svar(verden.vil(ANNA, OPRET_EVALUERING, "evaluering: det virkede, vi fortsætter"));
        var knap = spurgt.knapper().getLast();

        var form = form(verden.trykker(ANNA, knap.handling(), knap.om(), Map.of()));

        assertThat(set(form.kladde())).isEqualTo("det virkede, vi fortsætter");
        assertThat(form.kladde().konklusion()).hasValue(Udfald.FORTSAET);
    }

    @Test
    void tegneneErMedOgDetSenesteSkoenErForeslaaet() {
        verden.skriver(ANNA, "9 deltagere i uge 45 på gågrupper");
        verden.skriver(ANNA, "gem");
        verden.skriver(ANNA, "14 deltagere i uge 46 på gågrupper");
        verden.skriver(ANNA, "gem");

        var form = form(verden.vil(ANNA, OPRET_EVALUERING, "evaluer gågrupperne"));

        assertThat(form.tal())
                .hasValueSatisfying(raekke -> assertThat(raekke.punkter())
                        .extracting(punkt -> punkt.antal().intValue())
                        .containsExactly(9, 14));
    }

    @Test
    void detDerManglerSigesOgIntetErGemt() {
        verden.vil(ANNA, OPRET_EVALUERING, "evaluer gågrupperne");

        var igen = form(verden.skriver(ANNA, "gem"));

        assertThat(igen.fejl())
                .extracting(Tekst::noegle)
                .containsExactly("evaluering.mangler.borgere", "evaluering.mangler.konklusion");
        assertThat(verden.evalueringer()).isEmpty();
        assertThat(noegle(svar(verden.skriver(ANNA, "annuller")))).isEqualTo("annuller.spoergsmaal");
    }

    @Test
    void udbredHoererTilDenEndelige() {
        var form = form(verden.vil(ANNA, OPRET_EVALUERING, "evaluer gågrupperne"));

        var igen = form(verden.trykker(ANNA, Handling.GEM_EVALUERING, form.om(), svar(form, "Flere går", "UDBRED")));
        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("evaluering.mangler.endelig_foer_udbred");

        var felter = new HashMap<>(svar(igen, "Flere går", "UDBRED"));
        felter.put("slags", "ENDELIG");
        felter.put("laering", "Gå om formiddagen");
        var gemt = (Evalueringskvittering) svar(verden.trykker(ANNA, Handling.GEM_EVALUERING, igen.om(), felter));
        assertThat(gemt.gemt().konklusion()).hasValue(Udfald.UDBRED);
    }

    @Test
    void enForeloebigAftalerDenEndeligeOgDagenKanFlyttes() {
        var form = form(verden.vil(ANNA, OPRET_EVALUERING, "foreløbig evaluering af gågrupperne"));
        assertThat(form.kladde().naeste()).as("den dag, den slutter").hasValue(LocalDate.parse("2027-05-01"));

        verden.trykker(ANNA, Handling.GEM_EVALUERING, form.om(), svar(form, "Flere går", "FORTSAET"));

        assertThat(verden.evalueringer().getFirst().naeste()).hasValue(LocalDate.parse("2027-05-01"));
    }

    @Test
    void senereGemmerKladdenOgAabnerDenIgen() {
        var form = form(verden.vil(ANNA, OPRET_EVALUERING, "evaluer gågrupperne"));

        var udskudt = verden.trykker(ANNA, Handling.UDSKYD_EVALUERING, form.om(), svar(form, "Halvt skrevet", ""));
        assertThat(noegle(svar(udskudt))).isEqualTo("evaluering.udskudt");
        assertThat(verden.evalueringer()).singleElement().satisfies(en -> {
            assertThat(en.gemt()).isFalse();
            assertThat(en.naeste()).as("torsdag").hasValue(LocalDate.parse("2026-11-26"));
        });

        var igen = form(verden.vil(ANNA, OPRET_EVALUERING, "evaluer gågrupperne"));
        assertThat(set(igen.kladde())).isEqualTo("Halvt skrevet");
        verden.trykker(ANNA, Handling.GEM_EVALUERING, igen.om(), svar(igen, "Helt skrevet", "FORTSAET"));
        assertThat(verden.evalueringer())
                .singleElement()
                .satisfies(en -> assertThat(en.gemt()).isTrue());
    }

    @Test
    void enKladdeErKunMin() {
        var form = form(verden.vil(ANNA, OPRET_EVALUERING, "evaluer gågrupperne"));
        verden.trykker(ANNA, Handling.UDSKYD_EVALUERING, form.om(), svar(form, "Halvt skrevet", ""));
        var id = verden.evalueringer().getFirst().id().vaerdi().toString();

        assertThat(svar(verden.trykker(EVA, Handling.VIS_EVALUERING, id, Map.of())))
                .isNotInstanceOf(Evalueringsvisning.class);
        assertThat(noegle(svar(verden.trykker(EVA, Handling.RET_EVALUERING, id, Map.of()))))
                .isEqualTo("AndensProevehandling");
        assertThat(svar(verden.trykker(ANNA, Handling.VIS_EVALUERING, id, Map.of())))
                .isInstanceOf(Evalueringsvisning.class);
    }

    @Test
    void rettelsenGemmerDenGamleUdgaveOgFortrydHenterDenFrem() {
        gem(ANNA, "evaluer gågrupperne", "Flere går");
        var foer = verden.evalueringer().getFirst();
        var om = foer.id().vaerdi().toString();

        var form = form(verden.trykker(EVA, Handling.RET_EVALUERING, om, Map.of()));
        verden.trykker(EVA, Handling.GEM_EVALUERING, form.om(), svar(form, "Mange flere går", "FORTSAET"));

        var vist = (Evalueringsvisning) svar(verden.trykker(BO, Handling.VIS_EVALUERING, om, Map.of()));
        assertThat(vist.udgaver())
                .extracting(en -> set(en.indhold()), Udgave::navn)
                .containsExactly(tuple("Flere går", "Anna Prøve"), tuple("Mange flere går", "Eva Prøve"));
        assertThat(vist.maaRette()).as("Bo er fra en anden enhed").isFalse();

        assertThat(noegle(svar(verden.skriver(EVA, "fortryd")))).isEqualTo("fortryd.evaluering.igen");
        assertThat(verden.evalueringer()).containsExactly(foer);
    }

    @Test
    void etGammeltKortOverskriverIkkeDetAndreHarRettet() {
        gem(ANNA, "evaluer gågrupperne", "Flere går");
        var om = verden.evalueringer().getFirst().id().vaerdi().toString();
        var annas = form(verden.trykker(ANNA, Handling.RET_EVALUERING, om, Map.of()));
        var evas = form(verden.trykker(EVA, Handling.RET_EVALUERING, om, Map.of()));
        verden.trykker(EVA, Handling.GEM_EVALUERING, evas.om(), svar(evas, "Evas", "FORTSAET"));

        var igen = form(verden.trykker(ANNA, Handling.GEM_EVALUERING, annas.om(), svar(annas, "Annas", "FORTSAET")));

        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("siden.aendret.af");
        assertThat(set(igen.kladde())).isEqualTo("Evas");
    }

    @Test
    void sletLaeggerDenVaekOgFortrydHenterDen() {
        gem(ANNA, "evaluer gågrupperne", "Flere går");
        var foer = verden.evalueringer();
        var om = foer.getFirst().id().vaerdi().toString();

        var spurgt = (Svartekst) svar(verden.trykker(ANNA, Handling.SLET_EVALUERING, om, Map.of()));
        assertThat(noegle(spurgt)).isEqualTo("evaluering.slet");
        assertThat(verden.evalueringer()).hasSize(1);

        assertThat(noegle(svar(verden.skriver(ANNA, "ja")))).isEqualTo("evaluering.slettet");
        assertThat(verden.evalueringer()).isEmpty();

        verden.skriver(ANNA, "fortryd");
        assertThat(verden.evalueringer()).isEqualTo(foer);
    }

    @Test
    void andreEnhederLaeserMenSkriverIkke() {
        gem(ANNA, "evaluer gågrupperne", "Flere går");
        var en = verden.evalueringer().getFirst();

        assertThat(svar(verden.vil(BO, VIS_EVALUERING, "hvad kom der ud af gågrupperne?")))
                .isInstanceOf(Evalueringsvisning.class);
        for (var handling : new Handling[] {
            Handling.RET_EVALUERING, Handling.SLET_EVALUERING, Handling.SLET_EVALUERING_NU, Handling.GEM_EVALUERING
        }) {
            assertThat(noegle(svar(verden.trykker(
                            BO, handling, en.id().vaerdi().toString(), Map.of("borgere", "x", "konklusion", "STOP")))))
                    .isEqualTo("AndensProevehandling");
        }
        assertThat(verden.evalueringer()).containsExactly(en);
    }

    @Test
    void visEvalueringerErAlleDemMinEnhedErMedI() {
        assertThat(noegle(svar(verden.vil(ANNA, VIS_EVALUERING, "vis evalueringer"))))
                .isEqualTo("evaluering.ingen");
        gem(ANNA, "evaluer gågrupperne", "Flere går");
        gem(ANNA, "evaluer morgensangen", "Fem sang med");

        assertThat(((Evalueringsoversigt) svar(verden.vil(EVA, VIS_EVALUERING, "vis vores evalueringer"))).alle())
                .extracting(linje -> linje.emne().titel())
                .containsExactly("Fælles morgensang for børn", "Gågrupper for ældre");
    }

    @Test
    void detIkkeEvalueredeKanEvalueresMedEtTryk() {
        var ingen = (Svartekst) svar(verden.vil(ANNA, VIS_EVALUERING, "vis evalueringen af gågrupperne"));

        assertThat(noegle(ingen)).isEqualTo("evaluering.ingen_om");
        var knap = ingen.knapper().getFirst();
        assertThat(svar(verden.trykker(ANNA, knap.handling(), knap.om(), Map.of())))
                .isInstanceOf(Evalueringsform.class);
    }

    @Test
    void checkinTagerEtMinutOgFortrydesSomEn() {
        verden.skriver(ANNA, "9 deltagere i uge 46 på gågrupper");
        verden.skriver(ANNA, "gem");
        verden.gaar(Duration.ofMinutes(20));
        var tegnFoer = verden.gemteNotater();
        var form = (Checkinform) svar(verden.skriver(ANNA, "check-in på gågrupperne"));
        assertThat(form.tal()).singleElement().satisfies(felt -> {
            assertThat(felt.enhed()).isEqualTo("deltagere");
            assertThat(felt.seneste()).hasValue(BigDecimal.valueOf(9));
        });

        var felter = new HashMap<>(form.medfoelger());
        felter.putAll(Map.of("borgere", "To nye kom til", "tal-0", "14", "konklusion", "FORTSAET"));
        var gemt = verden.trykker(ANNA, Handling.GEM_CHECKIN, form.om(), felter);

        assertThat(((Evalueringskvittering) svar(gemt)).tegn())
                .extracting(Notat::vaerdi)
                .containsExactly(new Notat.Tal(BigDecimal.valueOf(14), "deltagere"));
        assertThat(verden.evalueringer()).hasSize(1);
        assertThat(verden.gemteNotater()).hasSize(2);
        var igen = verden.trykker(ANNA, Handling.GEM_CHECKIN, form.om(), felter);
        assertThat(svar(igen)).as("to tryk er ét").isEqualTo(svar(gemt));
        assertThat(igen.aendringer()).isEmpty();

        verden.skriver(ANNA, "fortryd");
        assertThat(verden.evalueringer()).isEmpty();
        assertThat(verden.gemteNotater()).isEqualTo(tegnFoer);
    }

    @Test
    void enTastefejlICheckinSigesOgIntetGaarTabt() {
        verden.skriver(ANNA, "9 deltagere i uge 46 på gågrupper");
        verden.skriver(ANNA, "gem");
        var form = (Checkinform) svar(verden.skriver(ANNA, "check-in på gågrupperne"));
        var felter = new HashMap<>(form.medfoelger());
        felter.putAll(Map.of("borgere", "To nye kom til", "tal-0", "en hel del", "konklusion", ""));

        var igen = (Checkinform) svar(verden.trykker(ANNA, Handling.GEM_CHECKIN, form.om(), felter));

        assertThat(igen.fejl()).extracting(Tekst::noegle).containsExactly("checkin.mangler.svar", "notat.ikke_et_tal");
        assertThat(igen.set()).isEqualTo("To nye kom til");
        assertThat(igen.tal().getFirst().skrevet()).isEqualTo("en hel del");
        assertThat(verden.evalueringer()).isEmpty();
    }

    @Test
    void talletIEtCheckinGaarIkkeTabtNaarRestenVenter() {
        verden.skriver(ANNA, "9 deltagere i uge 46 på gågrupper");
        verden.skriver(ANNA, "gem");
        verden.gaar(Duration.ofMinutes(20));
        var foer = verden.gemteNotater();
        var form = (Checkinform) svar(verden.skriver(ANNA, "check-in på gågrupperne"));
        var felter = new HashMap<>(form.medfoelger());
        felter.put("borgere", "To nye kom");
        felter.put("tal-0", "en del");
        assertThat(((Checkinform) svar(verden.trykker(ANNA, Handling.UDSKYD_EVALUERING, form.om(), felter))).fejl())
                .extracting(Tekst::noegle)
                .containsExactly("notat.ikke_et_tal");

        felter.put("tal-0", "14");
        var udskudt = verden.trykker(ANNA, Handling.UDSKYD_EVALUERING, form.om(), felter);

        assertThat(noegle(svar(udskudt))).isEqualTo("evaluering.udskudt_med_tal");
        assertThat(verden.gemteNotater().getLast().vaerdi())
                .isEqualTo(new Notat.Tal(BigDecimal.valueOf(14), "deltagere"));
        assertThat(verden.trykker(ANNA, Handling.UDSKYD_EVALUERING, form.om(), felter)
                        .aendringer())
                .as("to tryk er ét")
                .isEmpty();

        verden.skriver(ANNA, "fortryd");
        assertThat(verden.gemteNotater()).isEqualTo(foer);
        assertThat(verden.evalueringer()).isEmpty();
    }

    @Test
    void etCheckinKanIkkeOverskriveEnAndensKladdeEllerNogetOmNogetAndet() {
        var kort = form(verden.vil(ANNA, OPRET_EVALUERING, "evaluer gågrupperne"));
        verden.trykker(ANNA, Handling.UDSKYD_EVALUERING, kort.om(), svar(kort, "Halvt skrevet", ""));
        var foer = verden.evalueringer();
        var felter = new HashMap<>(Map.of("borgere", "Overskrevet", "konklusion", "STOP"));

        felter.put("paa", gaagrupper().id().vaerdi().toString());
        assertThat(noegle(svar(verden.trykker(EVA, Handling.GEM_CHECKIN, kort.om(), felter))))
                .isEqualTo("AndensProevehandling");
        felter.put("paa", verden.gemte().getLast().id().vaerdi().toString());
        assertThat(noegle(svar(verden.trykker(ANNA, Handling.GEM_CHECKIN, kort.om(), felter))))
                .isEqualTo("siden.vaek.selv");

        assertThat(verden.evalueringer()).isEqualTo(foer);
    }

    @Test
    void stopICheckinFoererTilAtAfslutte() {
        var form = (Checkinform) svar(verden.skriver(ANNA, "check-in på gågrupperne"));
        var felter = new HashMap<>(form.medfoelger());
        felter.putAll(Map.of("borgere", "Der kommer ingen", "konklusion", "STOP"));
        var gemt = (Evalueringskvittering) svar(verden.trykker(ANNA, Handling.GEM_CHECKIN, form.om(), felter));
        assertThat(gemt.gemt().konklusion()).hasValue(Udfald.STOP);

        var afslut = (Afslutningsform) svar(verden.trykker(
                ANNA, Handling.AFSLUT_PROEVEHANDLING, gaagrupper().id().vaerdi().toString(), Map.of()));

        assertThat(afslut.set()).as("det, der er sagt, står der").isEqualTo("Der kommer ingen");
        assertThat(afslut.udfald()).hasValue(Udfald.STOP);
    }

    @Test
    void denAfsluttedeEvalueresEndeligtMedDetDerBlevLaert() {
        verden.trykker(
                ANNA,
                Handling.GEM_AFSLUTNING,
                gaagrupper().id().vaerdi() + "/" + gaagrupper().kendemaerke(),
                Map.of("set", "Om aftenen kom ingen nye", "udfald", "TILPAS"));

        var form = form(verden.trykker(
                ANNA, Handling.NY_EVALUERING, gaagrupper().id().vaerdi().toString(), Map.of()));

        assertThat(form.kladde().slags()).isEqualTo(Slags.ENDELIG);
        assertThat(form.kladde().laering()).isEqualTo("Om aftenen kom ingen nye");
        assertThat(form.kladde().konklusion()).hasValue(Udfald.TILPAS);
    }

    private void gem(Medarbejder hvem, String sagt, String set) {
        var form = form(verden.vil(hvem, OPRET_EVALUERING, sagt));
        verden.trykker(hvem, Handling.GEM_EVALUERING, form.om(), svar(form, set, "FORTSAET"));
    }

    /** Kortet, som det blev vist, med svar på de to første spørgsmål. */
    private static Map<String, String> svar(Evalueringsform form, String set, String konklusion) {
        var felter = new HashMap<String, String>();
        felter.put("paa", form.emne().genstand().vaerdi().toString());
        felter.put("slags", form.kladde().slags().name());
        form.kladde().naeste().ifPresent(dag -> felter.put("naeste", dag.toString()));
        felter.put("borgere", set);
        felter.put("konklusion", konklusion);
        return felter;
    }

    private Proevehandling gaagrupper() {
        return verden.gemte().stream()
                .filter(en -> en.titel().startsWith("Gågrupper"))
                .findFirst()
                .orElseThrow();
    }

    private static String set(Evaluering en) {
        return en.hos(Modtager.BORGERE).orElseThrow().tekst();
    }

    private static Evalueringsform form(Skridt skridt) {
        return (Evalueringsform) svar(skridt);
    }

    private static Visning svar(Skridt skridt) {
        return skridt.svar().orElseThrow();
    }
}
