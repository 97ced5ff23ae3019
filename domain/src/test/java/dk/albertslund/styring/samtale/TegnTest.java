package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.RegistreringTest.noegle;
import static dk.albertslund.styring.samtale.Verden.ANNA;
import static dk.albertslund.styring.samtale.Verden.BO;
import static dk.albertslund.styring.samtale.Verden.EVA;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.Notatform;
import dk.albertslund.styring.samtale.Visning.Notatkvittering;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsform;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import dk.albertslund.styring.samtale.Visning.Talspoergsmaal;
import dk.albertslund.styring.samtale.Visning.Tegnform;
import dk.albertslund.styring.samtale.Visning.Tegnkvittering;
import dk.albertslund.styring.samtale.Visning.Tegnoversigt;
import dk.albertslund.styring.samtale.Visning.Tegnvisning;
import dk.albertslund.styring.samtale.proeve.Proevehandlingsfelter;
import dk.albertslund.styring.samtale.tegn.Notatkladde.Slags;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Stand;
import dk.albertslund.styring.tegn.Tegn;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Det, vi holder øje med: aftalt, noteret, vist, rettet og lagt væk igen. */
class TegnTest {

    final Verden verden = new Verden();

    @BeforeEach
    void annaHarGaaturene() {
        var form = (Proevehandlingsform) verden.skriver(ANNA, "ny prøvehandling: gågrupper for ældre")
                .svar()
                .orElseThrow();
        var felter = new HashMap<>(Proevehandlingsfelter.af(form.kladde()));
        felter.put("start", "2026-09-01");
        felter.put("slut", "2027-03-31");
        verden.trykker(ANNA, Handling.GEM_PROEVEHANDLING, form.kladde().om(), felter);
        verden.gaar(Duration.ofMinutes(11));
    }

    @Test
    void etTegnAftalesIEnSaetning() {
        var form = tegnform(verden.skriver(ANNA, "nyt tegn: antal deltagere fra 9 til 20 inden 1. april"));

        assertThat(form.kladde().navn()).isEqualTo("Antal deltagere");
        assertThat(form.kladde().art()).hasValue(Tegn.Art.ANTAL);
        assertThat(form.kladde().udgangspunkt()).isEqualTo("9");
        assertThat(form.kladde().maaltal()).isEqualTo("20");
        assertThat(form.kladde().inden()).hasValue(LocalDate.parse("2027-03-31"));
        assertThat(verden.aftalteTegn()).as("intet gemmes uden et ja").isEmpty();

        var gemt = (Tegnkvittering) verden.skriver(ANNA, "gem").svar().orElseThrow();
        assertThat(verden.aftalteTegn()).containsExactly(gemt.gemt());
        assertThat(gemt.paa().titel()).isEqualTo("Gågrupper for ældre");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            aftal et tegn: andelen af trygge fra 60 til 75 % inden 2028      | Andelen af trygge | ANDEL   | 60 | 75  | 2027-12-31
            hold øje med sygefraværet, højst 4 %                             | Sygefraværet      | HOEJST  | -  | 4   | -
            nyt tegn: mindst 35 % har en uddannelse i 2030                   | -                 | MINDST  | -  | 35  | 2030-12-31
            aftal et tegn: anmeldte skader falder med 50 % inden 1. juli     | Anmeldte skader   | RELATIV | -  | -50 | 2027-06-30
            vi vil holde øje med antallet af klager                          | Antallet af klager | ANTAL  | -  | -   | -
            """)
    void tegnLaesesSomFolkSigerDem(String sagt, String navn, Tegn.Art art, String fra, String til, LocalDate inden) {
        var kladde = tegnform(verden.skriver(ANNA, sagt)).kladde();

        if (navn != null) {
            assertThat(kladde.navn()).isEqualTo(navn);
        }
        assertThat(kladde.art()).hasValue(art);
        assertThat(kladde.udgangspunkt()).isEqualTo(fra == null ? "" : fra);
        assertThat(kladde.maaltal()).isEqualTo(til == null ? "" : til);
        assertThat(kladde.inden()).isEqualTo(Optional.ofNullable(inden));
    }

    @Test
    void etTegnDerErSetErIkkeEnAftale() {
        assertThat(verden.skriver(ANNA, "nyt tegn: der er mindre støj til frokost")
                        .svar())
                .containsInstanceOf(Notatform.class);
    }

    @Test
    void enRelativAendringSkalHaveEtUdgangspunkt() {
        var form = tegnform(verden.skriver(ANNA, "aftal et tegn: anmeldte skader falder med 50 %"));
        var fejl = tegnform(gem(ANNA, form, Map.of()));
        assertThat(fejl.fejl()).extracting(Tekst::noegle).containsExactly("tegn.mangler.ender");

        gem(ANNA, form, Map.of("udgangspunkt", "40"));
        assertThat(verden.aftalteTegn().getFirst().sigte())
                .hasValueSatisfying(tal -> assertThat(tal).isEqualByComparingTo("20"));
    }

    @Test
    void detDerTaellesIDetSammeNoteresTilTegnet() {
        aftalt();

        var kvittering = noterer(ANNA, "14 deltagere i går");

        assertThat(kvittering.gemt().tegn())
                .hasValue(verden.aftalteTegn().getFirst().id());
        assertThat(kvittering.stand()).hasValue(Stand.PAA_VEJ);
    }

    @Test
    void detDerVarTaltFoerAftalenErMedIKurven() {
        noterer(ANNA, "9 deltagere i uge 44");
        noterer(ANNA, "11 deltagere i uge 45");
        aftalt();
        noterer(ANNA, "14 deltagere i uge 46");

        var vist = vist(verden.skriver(ANNA, "vis tegn på antal deltagere"));
        assertThat(vist.raekke().orElseThrow().punkter())
                .extracting(punkt -> punkt.antal().intValue())
                .containsExactly(9, 11, 14);
        assertThat(vist.notater()).extracting(en -> en.hvem()).containsOnly("Anna Prøve");
    }

    @Test
    void visTegnErMineOgMinEnhedsMedDetSeneste() {
        assertThat(noegle(verden.skriver(ANNA, "vis tegn").svar().orElseThrow()))
                .isEqualTo("tegn.ingen");
        aftalt();
        noterer(ANNA, "14 deltagere i går");

        var linje = oversigt(verden.skriver(EVA, "vis tegn")).linjer().getFirst();
        assertThat(linje.tegn()).hasValue(verden.aftalteTegn().getFirst());
        assertThat(linje.seneste()).hasValueSatisfying(et -> assertThat(tal(et)).isEqualByComparingTo("14"));
        assertThat(noegle(verden.skriver(BO, "vis tegn").svar().orElseThrow())).isEqualTo("tegn.ingen");
    }

    @Test
    void talDerErTaltUdenAtVaereAftaltVisesOgsaa() {
        noterer(ANNA, "9 deltagere i uge 44");
        noterer(ANNA, "11 deltagere i uge 45");

        assertThat(oversigt(verden.skriver(ANNA, "vis tegn")).linjer())
                .singleElement()
                .satisfies(linje -> assertThat(linje.tegn()).isEmpty());
    }

    @Test
    void enAndelHarBeggeTal() {
        var kvittering = noterer(ANNA, "14 ud af 15 deltagere i går");

        var tal = (Notat.Tal) kvittering.gemt().vaerdi();
        assertThat(tal.antal()).isEqualByComparingTo("14");
        assertThat(tal.udAf()).hasValueSatisfying(alle -> assertThat(alle).isEqualByComparingTo("15"));
        assertThat(tal.maalt()).isEqualByComparingTo("93.3");
    }

    @Test
    void etSpaendOgEtOmtrentGemmesSomDeBlevSagt() {
        noterer(ANNA, "ca. 20 deltagere i går");
        noterer(ANNA, "12-15 borgere i går");

        assertThat(verden.gemteNotater())
                .extracting(Notat::vaerdi)
                .containsExactly(
                        new Notat.Tal(new BigDecimal("20"), Optional.empty(), Optional.empty(), true, "deltagere"),
                        new Notat.Tal(
                                new BigDecimal("12"),
                                Optional.of(new BigDecimal("15")),
                                Optional.empty(),
                                false,
                                "borgere"));
    }

    @Test
    void langtFraDeForrigeSpoergesDerFoerDetGemmes() {
        noterer(ANNA, "41 deltagere i uge 46");
        verden.skriver(ANNA, "410 deltagere i uge 47");
        var tvivl = (Talspoergsmaal) verden.skriver(ANNA, "gem").svar().orElseThrow();

        assertThat(tvivl.naermere()).hasValueSatisfying(tal -> assertThat(tal).isEqualByComparingTo("41"));
        assertThat(verden.gemteNotater()).hasSize(1);

        assertThat(verden.skriver(ANNA, "ja").svar()).containsInstanceOf(Notatkvittering.class);
        assertThat(verden.gemteNotater()).hasSize(2);
    }

    @Test
    void tvivlenKanRettesMedEtTalEllerAnnulleres() {
        noterer(ANNA, "41 deltagere i uge 46");
        verden.skriver(ANNA, "410 deltagere i uge 47");
        verden.skriver(ANNA, "gem");
        verden.skriver(ANNA, "42");
        verden.skriver(ANNA, "gem");
        assertThat(tal(verden.gemteNotater().getLast())).isEqualByComparingTo("42");

        verden.skriver(ANNA, "410 deltagere i uge 47");
        verden.skriver(ANNA, "gem");
        verden.skriver(ANNA, "annuller");
        assertThat(verden.gemteNotater()).hasSize(2);
    }

    @Test
    void rettelsenFinderDetRigtigeTalOgDetGamleKanLaeses() {
        aftalt();
        noterer(ANNA, "11 deltagere i uge 46");
        noterer(ANNA, "14 deltagere i uge 47");
        verden.gaar(Duration.ofDays(1));

        var form = notatform(verden.skriver(ANNA, "det var 12, ikke 11"));
        assertThat(form.kladde().skrevet()).isEqualTo("12");
        verden.skriver(ANNA, "gem");

        var vist = vist(verden.skriver(ANNA, "vis tegn på antal deltagere"));
        assertThat(vist.notater().getLast().rettet())
                .singleElement()
                .satisfies(foer -> assertThat(tal(foer.foer())).isEqualByComparingTo("11"));
        assertThat(vist.notater().getFirst().rettet()).isEmpty();

        verden.skriver(ANNA, "fortryd");
        assertThat(vist(verden.skriver(ANNA, "vis tegn på antal deltagere"))
                        .notater()
                        .getLast()
                        .rettet())
                .as("det fortrudte er, som om det aldrig var")
                .isEmpty();
    }

    @Test
    void retTalletFraIGaar() {
        noterer(ANNA, "11 deltagere i går");
        noterer(ANNA, "14 deltagere i dag");
        verden.gaar(Duration.ofMinutes(20));

        var form = notatform(verden.skriver(ANNA, "ret tallet fra i går til 12"));

        assertThat(form.kladde().skrevet()).isEqualTo("12");
        assertThat(form.kladde().fra()).isEqualTo(LocalDate.parse("2026-11-22"));
    }

    @Test
    void erDerFlereSpoergesDerMedKnapper() {
        noterer(ANNA, "11 deltagere i går");
        noterer(ANNA, "3 børn i går");
        verden.gaar(Duration.ofMinutes(20));

        var spoergsmaal = (Svartekst)
                verden.skriver(ANNA, "ret tallet fra i går til 12").svar().orElseThrow();
        assertThat(spoergsmaal.knapper()).hasSize(2).allMatch(knap -> knap.handling() == Handling.RET_NOTAT);

        var knap = spoergsmaal.knapper().getFirst();
        assertThat(notatform(verden.trykker(ANNA, knap.handling(), knap.om(), Map.of()))
                        .kladde()
                        .skrevet())
                .isEqualTo("12");
    }

    @Test
    void sletSpoergerOgFortrydHenterDetFremIgen() {
        noterer(ANNA, "11 deltagere i går");
        var foer = verden.gemteNotater();

        assertThat(noegle(verden.skriver(ANNA, "slet mit sidste tegn").svar().orElseThrow()))
                .isEqualTo("slet.tegn");
        assertThat(verden.gemteNotater()).isEqualTo(foer);
        verden.skriver(ANNA, "ja");
        assertThat(verden.gemteNotater()).isEmpty();
        verden.skriver(ANNA, "fortryd");
        assertThat(verden.gemteNotater()).isEqualTo(foer);
    }

    @Test
    void etTegnPaaEtMaalNoteresPaaMaalet() {
        var maal = Hierarki.maal("Flere er med", Hierarki.ALLE_ER_MED, "Dagplejen");
        verden.har(maal);
        var form = tegnform(
                verden.trykker(ANNA, Handling.AFTAL_TEGN, maal.id().vaerdi().toString(), Map.of()));
        gem(ANNA, form, Map.of("navn", "Er planen klar", "art", "JA_NEJ"));
        var tegn = verden.aftalteTegn().getFirst();
        assertThat(tegn.paa()).isEqualTo(Paa.maal(maal.id()));

        var notat = notatform(
                verden.trykker(ANNA, Handling.NYT_NOTAT, tegn.id().vaerdi().toString(), Map.of()));
        assertThat(notat.kladde().slags()).isEqualTo(Slags.JA_NEJ);
        assertThat(notat.maal()).as("den røde tråd").hasValue(maal);
        verden.trykker(
                ANNA,
                Handling.GEM_NOTAT,
                notat.kladde().om(),
                Map.of("ja", "JA", "paa", tegn.id().vaerdi().toString()));
        assertThat(verden.gemteNotater()).extracting(Notat::vaerdi).containsExactly(new Notat.JaNej(true));
        assertThat(oversigt(verden.skriver(ANNA, "vis tegn"))
                        .linjer()
                        .getFirst()
                        .stand())
                .isEqualTo(Stand.NAAET);
    }

    @Test
    void enAndenEnhedKanLaeseMenIkkeRette() {
        aftalt();
        var id = verden.aftalteTegn().getFirst().id().vaerdi().toString();
        var form = tegnform(verden.trykker(ANNA, Handling.RET_AFTALE, id, Map.of()));

        assertThat(verden.trykker(BO, Handling.VIS_TEGN, id, Map.of()).svar()).containsInstanceOf(Tegnvisning.class);
        for (var handling : List.of(Handling.RET_AFTALE, Handling.SLET_AFTALE, Handling.SLET_AFTALE_NU)) {
            assertThat(noegle(verden.trykker(BO, handling, id, Map.of()).svar().orElseThrow()))
                    .isEqualTo("tegn.ikke_dit");
        }
        var forsoeg = verden.trykker(
                BO,
                Handling.GEM_AFTALE,
                form.kladde().om(),
                Map.of(
                        "navn",
                        "Bos",
                        "art",
                        "ANTAL",
                        "paa",
                        verden.gemte().getFirst().id().vaerdi().toString()));
        assertThat(forsoeg.aendringer()).isEmpty();
    }

    @Test
    void denDetErAftaltMedMaaNotereOgsaaFraEnAndenEnhed() {
        var form = tegnform(verden.skriver(ANNA, "nyt tegn: antal deltagere fra 9 til 20 inden 1. april"));
        gem(ANNA, form, Map.of("hvem", "bo"));

        assertThat(oversigt(verden.skriver(BO, "vis tegn")).linjer()).hasSize(1);
        assertThat(noterer(BO, "14 deltagere i går").gemt().af()).isEqualTo(BO.id());
    }

    @Test
    void aftalenKanRettesSlettesOgFortrydes() {
        aftalt();
        var foer = verden.aftalteTegn().getFirst();
        var id = foer.id().vaerdi().toString();
        var form = tegnform(verden.trykker(ANNA, Handling.RET_AFTALE, id, Map.of()));
        gem(ANNA, form, Map.of("maaltal", "25", "rytme", "MAANED"));
        var rettet = verden.aftalteTegn().getFirst();
        assertThat(rettet.maaltal()).hasValueSatisfying(tal -> assertThat(tal).isEqualByComparingTo("25"));
        assertThat(rettet.rytme()).isEqualTo(Rytme.MAANED);
        assertThat(tegnform(gem(ANNA, form, Map.of("maaltal", "30"))).fejl())
                .as("et gammelt kort")
                .extracting(Tekst::noegle)
                .containsExactly("siden.aendret.selv");
        verden.skriver(ANNA, "annuller");

        verden.trykker(ANNA, Handling.SLET_AFTALE, id, Map.of());
        verden.skriver(ANNA, "ja");
        assertThat(verden.aftalteTegn()).isEmpty();
        verden.skriver(ANNA, "fortryd");
        assertThat(verden.aftalteTegn()).containsExactly(rettet);
        verden.skriver(ANNA, "fortryd");
        assertThat(verden.aftalteTegn()).containsExactly(foer);
    }

    @Test
    void etTegnDerSkulleVaereNoteretMangler() {
        gem(ANNA, tegnform(verden.skriver(ANNA, "nyt tegn: antal deltagere fra 9 til 20")), Map.of("rytme", "UGE"));
        noterer(ANNA, "14 deltagere i dag");
        verden.gaar(Duration.ofDays(7));
        assertThat(mangler(ANNA)).as("i dag er det i orden").doesNotContain("mangler.notat");

        verden.gaar(Duration.ofDays(1));
        assertThat(mangler(EVA)).contains("mangler.notat");
        assertThat(mangler(BO)).doesNotContain("mangler.notat");

        noterer(ANNA, "15 deltagere i dag");
        assertThat(mangler(ANNA)).doesNotContain("mangler.notat");
    }

    @Test
    void etTegnDerNoteresEfterBehovEllerAfEnAndenManglerIkke() {
        aftalt();
        gem(ANNA, tegnform(verden.skriver(ANNA, "aftal et tegn: antal klager")), Map.of("rytme", "UGE", "hvem", "eva"));

        assertThat(mangler(ANNA)).doesNotContain("mangler.notat");
        assertThat(mangler(EVA)).as("intet er noteret siden september").contains("mangler.notat");
    }

    @Test
    void etTegnPaaNogetDerErSlutManglerIkke() {
        gem(ANNA, tegnform(verden.skriver(ANNA, "aftal et tegn: antal deltagere")), Map.of("rytme", "UGE"));
        assertThat(mangler(ANNA)).contains("mangler.notat").doesNotContain("mangler.iagttagelse");

        verden.gaar(Duration.ofDays(200));
        assertThat(mangler(ANNA)).doesNotContain("mangler.notat");
    }

    private List<String> mangler(Medarbejder hvem) {
        var svar = (Svartekst) verden.skriver(hvem, "hvad mangler jeg").svar().orElseThrow();
        return svar.afsnit().stream().map(Tekst::noegle).toList();
    }

    @Test
    void enAftaleDerErNoteretTilFortrydesIkke() {
        aftalt();
        noterer(EVA, "14 deltagere i går");

        assertThat(noegle(verden.skriver(ANNA, "fortryd").svar().orElseThrow())).isEqualTo("fortryd.aendret_siden");
    }

    @Test
    void iEnKanalSigesDetPersonligt() {
        aftalt();

        for (var sagt : List.of("vis tegn", "aftal et tegn: antal klager", "ret tallet til 12")) {
            assertThat(verden.skriverIKanal(ANNA, sagt).svar()).containsInstanceOf(Visning.KunPersonligt.class);
        }
    }

    private void aftalt() {
        verden.skriver(ANNA, "nyt tegn: antal deltagere fra 9 til 20 inden 1. april");
        verden.skriver(ANNA, "gem");
        assertThat(verden.aftalteTegn()).hasSize(1);
    }

    private Notatkvittering noterer(Medarbejder hvem, String sagt) {
        verden.skriver(hvem, sagt);
        return (Notatkvittering) verden.skriver(hvem, "gem").svar().orElseThrow();
    }

    private Skridt gem(Medarbejder hvem, Tegnform form, Map<String, String> andet) {
        var felter = new HashMap<String, String>();
        form.kladde().paa().ifPresent(paa -> felter.put("paa", paa.vaerdi().toString()));
        form.kladde().art().ifPresent(art -> felter.put("art", art.name()));
        felter.put("navn", form.kladde().navn());
        felter.put("enhed", form.kladde().enhed());
        felter.put("udgangspunkt", form.kladde().udgangspunkt());
        felter.put("maaltal", form.kladde().maaltal());
        form.kladde().inden().ifPresent(dag -> felter.put("inden", dag.toString()));
        felter.putAll(andet);
        return verden.trykker(hvem, Handling.GEM_AFTALE, form.kladde().om(), felter);
    }

    private static BigDecimal tal(Notat notat) {
        return ((Notat.Tal) notat.vaerdi()).antal();
    }

    private static Tegnform tegnform(Skridt skridt) {
        return (Tegnform) skridt.svar().orElseThrow();
    }

    private static Notatform notatform(Skridt skridt) {
        return (Notatform) skridt.svar().orElseThrow();
    }

    private static Tegnvisning vist(Skridt skridt) {
        return (Tegnvisning) skridt.svar().orElseThrow();
    }

    private static Tegnoversigt oversigt(Skridt skridt) {
        return (Tegnoversigt) skridt.svar().orElseThrow();
    }
}
