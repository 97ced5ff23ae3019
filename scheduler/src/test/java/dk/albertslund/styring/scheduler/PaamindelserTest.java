package dk.albertslund.styring.scheduler;

import static dk.albertslund.styring.aarshjul.Fase.Navn.OPLAEG_TIL_MAAL;
import static dk.albertslund.styring.aarshjul.Fase.Navn.STATUS;
import static dk.albertslund.styring.aarshjul.Fase.Navn.UDVIKLINGSUGE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.aarshjul.Lokalfrist;
import dk.albertslund.styring.aarshjul.Paamindelse;
import dk.albertslund.styring.dansk.Korn;
import dk.albertslund.styring.dansk.Periode;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class PaamindelserTest {

    static final Grundlag GRUNDLAG = Hus.grundlag(
            Hus.fase(STATUS, "1. august til 31. august", 29, 3),
            Hus.fase(OPLAEG_TIL_MAAL, "1. december til 18. december", 7),
            Hus.fase(UDVIKLINGSUGE, "uge 3", 56, 14));
    static final LocalDate ANDEN_AUGUST = LocalDate.parse("2027-08-02");
    static final LocalDate TREDJE_AUGUST = LocalDate.parse("2027-08-03");
    static final Instant KL_8 = Instant.parse("2027-08-02T06:00:00Z");
    static final String TIL_LIS = "fase/2027/STATUS/2027-08-02/lis";

    final Ur ur = new Ur("2027-08-02T06:00:00Z");
    final Hus hus;

    PaamindelserTest(JdbcClient jdbc) {
        hus = new Hus(jdbc, ur, GRUNDLAG);
    }

    @BeforeEach
    void lisLederAnna() {
        hus.ansat("lis", "");
        hus.ansat("anna", "lis");
    }

    @Test
    void lederenMindesEnGangPaaDagen() {
        assertThat(hus.paamindelser.mindOm(ANDEN_AUGUST)).isEqualTo(1);
        assertThat(hus.paamindelser.mindOm(ANDEN_AUGUST)).isZero();

        assertThat(hus.noegler()).containsExactly(TIL_LIS);
    }

    @Test
    void egnePaamindelserSendesPaaDagenEllerDenNaesteArbejdsdagOgKunEnGang() {
        var loerdag = ANDEN_AUGUST.minusDays(2);
        var anna = new Medarbejder.Id("anna");
        var id = new EgenPaamindelse.Id(new UUID(0, 7));
        hus.egne.save(new EgenPaamindelse(id, anna, "Gågrupperne", loerdag));

        assertThat(hus.paamindelser.mindOm(loerdag.minusDays(1))).isZero();
        hus.paamindelser.mindOm(ANDEN_AUGUST);
        hus.paamindelser.mindOm(ANDEN_AUGUST.plusDays(1));
        assertThat(hus.noegler()).containsOnlyOnce("egen/%s/2027-07-31".formatted(id.vaerdi()));

        hus.egne.save(new EgenPaamindelse(id, anna, "Gågrupperne", ANDEN_AUGUST.plusDays(1)));
        hus.paamindelser.mindOm(ANDEN_AUGUST.plusDays(1));
        assertThat(hus.noegler()).as("flyttet").contains("egen/%s/2027-08-03".formatted(id.vaerdi()));
    }

    @Test
    void paaAndreDageErDerStille() {
        assertThat(hus.paamindelser.mindOm(ANDEN_AUGUST.minusDays(1))).isZero();
        assertThat(hus.paamindelser.mindOm(ANDEN_AUGUST.plusDays(1))).isZero();
    }

    @Test
    void kortetSigerFristenOgDetLederenSvaredeSidst() {
        hus.paamindelser.mindOm(LocalDate.parse("2026-11-02"));
        hus.aarshjul.saveSvar(2027, STATUS, new Medarbejder.Id("lis"), Optional.of(Fasesvar.PAA_VEJ), ur.instant());

        hus.paamindelser.mindOm(ANDEN_AUGUST);

        var om = new Paamindelse(2027, STATUS, ANDEN_AUGUST.minusDays(1), LocalDate.parse("2027-08-31"), ANDEN_AUGUST);
        hus.send(ur.instant());
        assertThat(hus.chat.leveret())
                .extracting(TilPerson::til, TilPerson::noegle, sendt -> emner(sendt.visning()))
                .containsExactly(tuple(
                        new Medarbejder.Id("lis"),
                        "dag/2027-08-02/lis",
                        List.of(new Visning.Fasekort(om, Optional.of(Fasesvar.PAA_VEJ)))));
    }

    @Test
    void detDerErGjortMellemPlanOgAfsendelseMindesDerIkkeOm() {
        hus.paamindelser.mindOm(ANDEN_AUGUST);
        hus.aarshjul.saveSvar(2027, STATUS, new Medarbejder.Id("lis"), Optional.of(Fasesvar.KLAR), ur.instant());

        assertThat(hus.send(ur.instant()))
                .hasOnlyElementsOfType(Udfald.Bortfaldet.class)
                .hasSize(1);
        assertThat(hus.chat.set()).isEmpty();
    }

    @Test
    void enSlettetEllerFlyttetEgenPaamindelseSendesIkke() {
        var anna = new Medarbejder.Id("anna");
        var slettet = new EgenPaamindelse(new EgenPaamindelse.Id(new UUID(0, 1)), anna, "Slettet", ANDEN_AUGUST);
        var flyttet = new EgenPaamindelse(
                new EgenPaamindelse.Id(new UUID(0, 2)), new Medarbejder.Id("bo"), "Flyttet", ANDEN_AUGUST);
        var uroert = new EgenPaamindelse(
                new EgenPaamindelse.Id(new UUID(0, 3)), new Medarbejder.Id("cai"), "Urørt", ANDEN_AUGUST);
        Stream.of(slettet, flyttet, uroert).forEach(hus.egne::save);
        hus.paamindelser.mindOm(ANDEN_AUGUST);

        hus.egne.delete(slettet.id());
        hus.egne.save(new EgenPaamindelse(flyttet.id(), flyttet.ejer(), "Flyttet", ANDEN_AUGUST.plusDays(2)));
        hus.send(ur.instant());

        assertThat(hus.chat.leveret())
                .flatExtracting(sendt -> emner(sendt.visning()))
                .contains(new Visning.Huskekort(uroert))
                .doesNotContain(new Visning.Huskekort(slettet), new Visning.Huskekort(flyttet));
    }

    @Test
    void enPaamindelseDerIkkeNaaedeUdIndenNaesteArbejdsdagErOmmeSendesAldrig() {
        hus.paamindelser.mindOm(ANDEN_AUGUST);

        assertThat(hus.send(Instant.parse("2027-08-03T22:00:00Z"))).isEmpty();
    }

    @Test
    void denDerHarSvaretKlarMindesIkke() {
        hus.paamindelser.mindOm(LocalDate.parse("2026-11-02"));
        hus.aarshjul.saveSvar(2027, STATUS, new Medarbejder.Id("lis"), Optional.of(Fasesvar.KLAR), ur.instant());

        assertThat(hus.paamindelser.mindOm(ANDEN_AUGUST)).isZero();
    }

    @Test
    void ugenPlanlaeggesAfOrganisatorenOgBesoegesAfDeltagerne() {
        var foer = new Hus(hus.jdbc, new Ur("2026-11-27T07:00:00Z"), GRUNDLAG);
        foer.medarbejdere.saveMembers(Rolle.ORGANISATOR, Set.of(new Medarbejder.Id("lis")));
        foer.medarbejdere.saveMembers(Borgergruppe.BOERN, Set.of(new Medarbejder.Id("anna")));

        foer.paamindelser.mindOm(LocalDate.parse("2026-11-27"));
        foer.paamindelser.mindOm(LocalDate.parse("2027-01-08"));

        assertThat(hus.noegler())
                .containsExactly("fase/2027/UDVIKLINGSUGE/2026-11-27/lis", "fase/2027/UDVIKLINGSUGE/2027-01-08/anna");
    }

    @Test
    void detFlyttedeAarshjulGaelder() {
        hus.paamindelser.mindOm(LocalDate.parse("2026-11-02"));
        var september = LocalDate.parse("2027-09-10");
        var hjul = hus.aarshjul.find(2027).orElseThrow();
        hus.aarshjul.save(hjul.flyt("status", new Periode(ANDEN_AUGUST, september, Korn.DAG), GRUNDLAG.kalender()));

        assertThat(hus.paamindelser.mindOm(ANDEN_AUGUST)).isZero();
        assertThat(hus.paamindelser.mindOm(september.minusDays(29))).isEqualTo(1);
    }

    @Test
    void lederenIEnEnhedMedSinEgenFristMindesOmDenOgIkkeOmDenFaelles() {
        var foer = new Hus(hus.jdbc, new Ur("2026-11-27T07:00:00Z"), GRUNDLAG);
        foer.ansat("dan", "", "Dagplejen");
        foer.ansat("eva", "dan", "Dagplejen");
        foer.ansat("bo", "", "Biblioteket");
        foer.ansat("ole", "bo", "Biblioteket");
        foer.paamindelser.mindOm(LocalDate.parse("2026-11-02"));
        var hjul = foer.aarshjul.find(2027).orElseThrow();
        foer.aarshjul.save(new Aarshjul(
                2027,
                hjul.faser(),
                hjul.begivenheder(),
                hjul.regler(),
                List.of(new Lokalfrist(OPLAEG_TIL_MAAL, "Dagplejen", LocalDate.parse("2026-12-16"))),
                false));

        foer.paamindelser.mindOm(LocalDate.parse("2026-12-09"));
        foer.paamindelser.mindOm(LocalDate.parse("2026-12-11"));

        assertThat(hus.noegler())
                .contains("fase/2027/OPLAEG_TIL_MAAL/2026-12-09/dan", "fase/2027/OPLAEG_TIL_MAAL/2026-12-11/bo")
                .doesNotContain("fase/2027/OPLAEG_TIL_MAAL/2026-12-09/bo", "fase/2027/OPLAEG_TIL_MAAL/2026-12-11/dan");
    }

    @Test
    void derMindesIkkeOmEnFristDerErForbi() {
        ur.frem(Duration.ofDays(30));

        assertThat(hus.paamindelser.mindOm(ANDEN_AUGUST)).isZero();
    }

    @Test
    void enForsinketKoerselHarSinEgenDag() {
        ur.frem(Duration.ofHours(30));

        hus.koersel.koer(KL_8);

        assertThat(hus.noegler()).containsExactly(TIL_LIS);
    }

    @Test
    void enKoerselToGangeMinderEnGangOgSerIkkePaaDagenIgen() {
        hus.koersel.koer(KL_8);
        hus.ansat("bo", "anna");

        hus.koersel.koer(KL_8);

        assertThat(hus.noegler()).containsExactly(TIL_LIS);
    }

    @Test
    void enDagDerGikTabtIndhentesAfDenNaeste() {
        hus.koersel.koer(KL_8.minus(Duration.ofDays(3)));

        hus.koersel.koer(KL_8.plus(Duration.ofDays(1)));

        assertThat(hus.noegler()).containsExactly(TIL_LIS);
    }

    @Test
    void denFoersteKoerselIndhenterIkkeTidenFoerHusetStod() {
        hus.koersel.koer(KL_8.plus(Duration.ofDays(1)));

        assertThat(hus.noegler()).isEmpty();
    }

    @Test
    void femTingSammeDagErEnBeskedOgDetGjorteErIkkeMed() {
        var lis = new Medarbejder.Id("lis");
        var egne = IntStream.rangeClosed(1, 5)
                .mapToObj(nr ->
                        new EgenPaamindelse(new EgenPaamindelse.Id(new UUID(0, nr)), lis, "Ting " + nr, ANDEN_AUGUST))
                .toList();
        egne.forEach(hus.egne::save);
        hus.paamindelser.mindOm(ANDEN_AUGUST);
        hus.aarshjul.saveSvar(2027, STATUS, lis, Optional.of(Fasesvar.KLAR), ur.instant());
        hus.egne.delete(egne.getFirst().id());

        hus.send(ur.instant());

        assertThat(hus.chat.leveret())
                .singleElement()
                .extracting(sendt -> emner(sendt.visning()))
                .asInstanceOf(LIST)
                .containsExactlyInAnyOrderElementsOf(
                        egne.stream().skip(1).map(Visning.Huskekort::new).toList());
    }

    @Test
    void erDerIntetTilbageSendesIntet() {
        var id = new EgenPaamindelse.Id(new UUID(0, 1));
        hus.egne.save(new EgenPaamindelse(id, new Medarbejder.Id("anna"), "Ring", TREDJE_AUGUST));
        hus.paamindelser.mindOm(TREDJE_AUGUST);
        hus.egne.delete(id);

        ur.frem(Duration.ofDays(1));
        hus.send(ur.instant());

        assertThat(hus.chat.set()).isEmpty();
    }

    @Test
    void denDerGaarPaaFerieMellemPlanOgAfsendelseFaarDetNaarHunErTilbage() {
        var lis = new Medarbejder.Id("lis");
        hus.paamindelser.mindOm(ANDEN_AUGUST);
        hus.fravaer.save(new Fravaer(
                lis,
                Fravaer.Kilde.AUTOSVAR,
                ur.instant(),
                Optional.of(ur.instant().plus(Duration.ofDays(9)))));

        hus.send(ur.instant());
        assertThat(hus.chat.set()).isEmpty();
        IntStream.rangeClosed(1, 10).forEach(dage -> {
            ur.frem(Duration.ofDays(1));
            hus.paamindelser.mindOm(ANDEN_AUGUST.plusDays(dage));
            hus.send(ur.instant());
        });

        assertThat(hus.chat.set()).containsExactly("dag/2027-08-11/lis");
    }

    @Test
    void paaEnHelligdagVentesDerTilDenNaesteArbejdsdag() {
        var skaertorsdag = LocalDate.parse("2027-03-25");
        var anna = new Medarbejder.Id("anna");
        var foer = new Ur("2027-03-25T07:00:00Z");
        var paaske = new Hus(hus.jdbc, foer, GRUNDLAG);
        paaske.egne.save(new EgenPaamindelse(new EgenPaamindelse.Id(new UUID(0, 1)), anna, "Ring", skaertorsdag));
        paaske.egne.save(
                new EgenPaamindelse(new EgenPaamindelse.Id(new UUID(0, 2)), anna, "Skriv", skaertorsdag.plusDays(5)));

        for (int dage = 0; dage <= 5; dage++) {
            paaske.paamindelser.mindOm(skaertorsdag.plusDays(dage));
            paaske.send(foer.instant());
            foer.frem(Duration.ofDays(1));
        }

        assertThat(paaske.chat.leveret())
                .as("tirsdag efter påske, samlet")
                .singleElement()
                .satisfies(sendt -> {
                    assertThat(sendt.noegle()).isEqualTo("dag/2027-03-30/anna");
                    assertThat(emner(sendt.visning())).hasSize(2);
                });
    }

    @Test
    void etVarselDerGentagesEfterAtVaereSagtErIkkeDetSamme() {
        var lis = new Medarbejder.Id("lis");
        hus.koersel.koer(KL_8);
        hus.send(ur.instant());
        ur.frem(Duration.ofDays(26));
        hus.paamindelser.mindOm(LocalDate.parse("2027-08-27"));

        assertThat(hus.forfald.waiting(lis, LocalDate.parse("2027-08-27")))
                .extracting(en -> en.stand().noegle())
                .containsExactly("fase/2027/STATUS/2027-08-27/lis");
    }

    /** A leader of an enhed with deadlines, an overview each week, and something she wants to be reminded of every day. */
    @Test
    void etAarErHoejstEnBeskedOmDagenOgAldrigPaaEnFridag() {
        var lis = new Medarbejder.Id("lis");
        var foerste = LocalDate.parse("2026-11-02");
        var aarsUr = new Ur("2026-11-02T08:00:00Z");
        var aaret = new Hus(hus.jdbc, aarsUr, GRUNDLAG);
        for (var dag = foerste; dag.isBefore(foerste.plusYears(1)); dag = dag.plusDays(1)) {
            aaret.egne.save(new EgenPaamindelse(
                    new EgenPaamindelse.Id(UUID.nameUUIDFromBytes(dag.toString().getBytes(UTF_8))),
                    lis,
                    "Ring " + dag,
                    dag));
            aaret.paamindelser.mindOm(dag);
            aaret.paamindelser.mindOm(dag);
            aaret.send(aarsUr.instant());
            aarsUr.frem(Duration.ofDays(1));
        }

        var dage = aaret.chat.set().stream()
                .map(noegle -> LocalDate.parse(noegle.substring("dag/".length(), "dag/2026-11-02".length())))
                .toList();
        assertThat(dage).doesNotHaveDuplicates().allMatch(GRUNDLAG.kalender()::erArbejdsdag);
        assertThat(dage).as("hver arbejdsdag").hasSize((int) foerste.datesUntil(foerste.plusYears(1))
                .filter(GRUNDLAG.kalender()::erArbejdsdag)
                .count());
        assertThat(aaret.chat.leveret().stream().flatMap(sendt -> emner(sendt.visning()).stream()))
                .filteredOn(Visning.Huskekort.class::isInstance)
                .as("ingen er gået tabt, og ingen er sagt to gange")
                .doesNotHaveDuplicates()
                .hasSizeBetween(363, 365);
    }

    private static List<Visning.Dagsemne> emner(Visning visning) {
        return ((Visning.Dagskort) visning)
                .linjer().stream().map(Visning.Dagskort.Dagslinje::emne).toList();
    }
}
