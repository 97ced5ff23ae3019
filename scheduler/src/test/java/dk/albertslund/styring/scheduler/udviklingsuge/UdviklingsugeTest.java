package dk.albertslund.styring.scheduler.udviklingsuge;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Katalog.Aendringer;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.MedarbejderStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Indkaldelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Moederettelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Svarlaesning;
import dk.albertslund.styring.udsendelse.Udsendelse.Ugeplanlaegning;
import dk.albertslund.styring.udsendelse.Udsendelse.Underretning;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import dk.albertslund.styring.udviklingsuge.Moedemangel;
import dk.albertslund.styring.udviklingsuge.Moedestand;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ExtendWith(Database.class)
class UdviklingsugeTest {

    static final LocalDate MANDAG = LocalDate.parse("2027-01-18");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneId.of("Europe/Copenhagen"));
    static final Ugeplan.Id UGE_3 = new Ugeplan.Id(new UUID(0, 3));
    static final Medarbejder.Id OLGA = new Medarbejder.Id("olga");
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Medarbejder.Id BO = new Medarbejder.Id("bo");
    static final Ugeplanlaegning PLANLAEG = new Ugeplanlaegning(UGE_3, MANDAG, OLGA);

    final Kalenderhus kalendere = new Kalenderhus();
    final MedarbejderStore medarbejdere;
    final OutboxStore outbox;
    final UgeplanStore ugeplaner;
    final Ugeplanlaegningslevering planlaegning;
    final Indkaldelseslevering indkaldelse;
    final Moedesvar svar;
    final Svarlaesningslevering svarlaesning;
    final Moederettelseslevering rettelse;

    UdviklingsugeTest(JdbcClient jdbc, PlatformTransactionManager transactions) {
        medarbejdere = Stores.medarbejder(jdbc);
        outbox = Stores.outbox(jdbc);
        ugeplaner = Stores.ugeplan(jdbc);
        var visning = new Ugevisning(outbox, ugeplaner, CLOCK);
        var finder = new Lokalefinder(kalendere, CLOCK);
        planlaegning =
                new Ugeplanlaegningslevering(medarbejdere, kalendere, finder, ugeplaner, visning, transactions, CLOCK);
        svar = new Moedesvar(ugeplaner, Stores.kalendermaerke(jdbc), kalendere, visning, transactions, CLOCK);
        var moedested = new Moedested(ugeplaner, kalendere);
        indkaldelse = new Indkaldelseslevering(ugeplaner, moedested, svar, visning, transactions);
        rettelse = new Moederettelseslevering(ugeplaner, kalendere, moedested, finder, svar, visning, transactions);
        svarlaesning = new Svarlaesningslevering(ugeplaner, svar, visning);
    }

    @BeforeEach
    void annaArbejderForBoernOgBoForUnge() {
        medarbejdere.save(new Aendringer(List.of(person(ANNA), person(BO)), Set.of(), "1"));
        medarbejdere.saveMembers(Borgergruppe.BOERN, Set.of(ANNA));
        medarbejdere.saveMembers(Borgergruppe.UNGE, Set.of(BO));
        kalendere.aftaler.put("anna@example.org", List.of(new Tidsrum(MANDAG.atTime(8, 0), MANDAG.atTime(16, 0))));
    }

    @Test
    void organisatorenFaarForslagetEnGang() {
        assertThat(planlaegning.lever(PLANLAEG)).isInstanceOf(Udfald.Leveret.class);
        assertThat(planlaegning.lever(PLANLAEG)).isInstanceOf(Udfald.Leveret.class);

        assertThat(vist()).containsExactly(new Visning.Ugeforslag(plan()));
        assertThat(plan().forslag())
                .extracting(forslag -> forslag.moede().tid().start())
                .containsExactly(MANDAG.plusDays(1).atTime(9, 0), MANDAG.atTime(9, 0));
    }

    @Test
    void naarKalenderneTierProevesIgenOgVarerDetVedFaarOrganisatorenBesked() {
        kalendere.sigerNej(true);
        assertThat(planlaegning.lever(PLANLAEG))
                .isEqualTo(new Udfald.Senere(Duration.ofSeconds(30), "Graph siger nej"));
        assertThat(vist()).isEmpty();

        kalendere.sigerNej(false);
        assertThat(planlaegning.lever(PLANLAEG)).isEqualTo(new Udfald.Opgivet("Graph siger nej"));
        assertThat(vist()).hasExactlyElementsOfTypes(Visning.Svartekst.class);
    }

    @Test
    void naarDetSidsteMoedeErOprettetVisesUgen() {
        planlaegning.lever(PLANLAEG);
        vist();

        indkald(0);
        assertThat(vist()).isEmpty();

        indkald(1);
        assertThat(vist()).containsExactly(new Visning.Ugestatus(plan(), ugeplaner.status(UGE_3)));
        assertThat(kalendere.emner.values()).containsExactly("Udviklingsuge: Børn", "Udviklingsuge: Unge");
    }

    @Test
    void etMoedeDerErOprettetOprettesIkkeIgen() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        kalendere.sigerNej(false);

        assertThat(indkald(0)).isInstanceOf(Udfald.Leveret.class);
    }

    @Test
    void etMoedeDerIkkeKanOprettesVisesMedSinGrund() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        vist();
        kalendere.sigerNej(true);
        assertThat(indkald(1)).isInstanceOf(Udfald.Senere.class);
        assertThat(vist()).isEmpty();

        kalendere.sigerNej(false);
        assertThat(indkald(1)).isInstanceOf(Udfald.Opgivet.class);

        assertThat(vist()).containsExactly(new Visning.Ugestatus(plan(), ugeplaner.status(UGE_3)));
        assertThat(ugeplaner.status(UGE_3)).extracting(Moedestatus::fejl).containsExactly("", "Graph siger nej");
    }

    @Test
    void svareneLaesesOgVisesForDenDerSpurgte() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        indkald(1);
        vist();
        kalendere.svar.put("anna@example.org", Svar.JA);
        kalendere.svar.put("salen@example.org", Svar.NEJ);

        svarlaesning.lever(new Svarlaesning(UGE_3, OLGA, "a7"));

        var boern = ugeplaner.status(UGE_3).getFirst();
        assertThat(boern.ja()).isEqualTo(1);
        assertThat(boern.intet()).isZero();
        assertThat(boern.lokale()).isEqualTo(Svar.NEJ);
        assertThat(ugeplaner.status(UGE_3).getLast().intet()).isEqualTo(1);
        assertThat(vist())
                .filteredOn(Visning.Ugestatus.class::isInstance)
                .containsExactly(new Visning.Ugestatus(plan(), ugeplaner.status(UGE_3)));
    }

    @Test
    void svareneLaesesOgsaaAfSigSelvOgSaaVisesDeIkke() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        vist();
        kalendere.svar.put("anna@example.org", Svar.MAASKE);

        svar.laesAlle();

        assertThat(ugeplaner.status(UGE_3).getFirst().maaske()).isEqualTo(1);
        assertThat(vist()).isEmpty();
    }

    @Test
    void bagefterLaesesKunDetDerErNytMenEtSentNejSesOgEtSlettetMoedeOgsaa() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        indkald(1);
        svar.laesAlle();
        vist();
        kalendere.svar.put("anna@example.org", Svar.NEJ);
        kalendere.begivenheder.remove("begivenhed-" + moede(1).id().vaerdi());

        svar.laesAlle();

        assertThat(kalendere.maerker).containsExactly(Optional.empty(), Optional.of("m1"));
        assertThat(ugeplaner.status(UGE_3).getFirst().nej()).isEqualTo(1);
        assertThat(ugeplaner.status(UGE_3).getLast().mangler()).containsExactly(Moedemangel.VAEK);
        assertThat(noegler(vist())).containsExactly("moede.mangel.vaek");
    }

    @Test
    void glemmerGraphSitMaerkeLaesesAltIgen() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        svar.laesAlle();
        kalendere.begivenheder.clear();
        kalendere.glemmer = true;

        svar.laesAlle();

        assertThat(ugeplaner.status(UGE_3).getFirst().mangler()).containsExactly(Moedemangel.VAEK);
    }

    @Test
    void enPostkasseDerIkkeSvarerLaesesNaesteGang() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        kalendere.svar.put("anna@example.org", Svar.JA);
        kalendere.sigerNej(true);
        svar.laesAlle();
        assertThat(ugeplaner.status(UGE_3).getFirst().ja()).isZero();

        kalendere.sigerJa();
        svar.laesAlle();
        assertThat(ugeplaner.status(UGE_3).getFirst().ja()).isEqualTo(1);
    }

    @Test
    void enUgeIngenKenderOpgives() {
        var ukendt = new Ugeplan.Id(new UUID(0, 9));

        assertThat(svarlaesning.lever(new Svarlaesning(ukendt, OLGA, "a7"))).isInstanceOf(Udfald.Opgivet.class);
        assertThat(indkaldelse.lever(new Indkaldelse(ukendt, new Moede.Id(new UUID(0, 1)), OLGA)))
                .isInstanceOf(Udfald.Opgivet.class);
    }

    @Test
    void etFlyttetMoedeFaarDenNyeTidOgEtLedigtLokaleIOutlook() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        vist();
        kalendere.lokaler.add(new Lokale("Kantinen", "kantinen@example.org", 200));
        var onsdag =
                new Tidsrum(MANDAG.plusDays(2).atTime(10, 0), MANDAG.plusDays(2).atTime(12, 0));
        kalendere.aftaler.put("salen@example.org", List.of(onsdag));

        ugeplaner.save(new Moedestand(UGE_3, moede(0).id(), onsdag, /* aflyst= */ false));
        assertThat(ret(0, "a1")).isInstanceOf(Udfald.Leveret.class);

        assertThat(moede(0).lokale()).map(Lokale::navn).contains("Kantinen");
        assertThat(kalendere.begivenheder.values()).containsExactly(moede(0));
        assertThat(kalendere.begivenheder.values()).extracting(Moede::tid).containsExactly(onsdag);
        assertThat(vist()).containsExactly(new Visning.Ugestatus(plan(), ugeplaner.status(UGE_3)));
    }

    @Test
    void detEgneLokaleErIkkeOptagetForMoedetSelv() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        kalendere.lokaler.add(new Lokale("Kantinen", "kantinen@example.org", 200));
        var foer = moede(0).tid();
        kalendere.aftaler.put("salen@example.org", List.of(foer));
        var senere = new Tidsrum(foer.start().plusHours(1), foer.slut().plusHours(1));

        ugeplaner.save(new Moedestand(UGE_3, moede(0).id(), senere, /* aflyst= */ false));
        ret(0, "a1");

        assertThat(moede(0).lokale()).map(Lokale::navn).contains("Salen");
    }

    @Test
    void etAflystMoedeErVaekOgIndkaldtIgenErDetEtNyt() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        var foerste = List.copyOf(kalendere.begivenheder.keySet());

        ugeplaner.save(new Moedestand(UGE_3, moede(0).id(), moede(0).tid(), /* aflyst= */ true));
        ret(0, "a1");
        ret(0, "a1");
        assertThat(kalendere.begivenheder).isEmpty();
        assertThat(ugeplaner.status(UGE_3).getFirst().oprettet()).isEmpty();

        ugeplaner.save(new Moedestand(UGE_3, moede(0).id(), moede(0).tid(), /* aflyst= */ false));
        ret(0, "a2");
        ret(0, "a2");
        assertThat(kalendere.begivenheder).hasSize(1).doesNotContainKey(foerste.getFirst());
    }

    @Test
    void etMoedeDerErSlettetIOutlookOprettesAfFlytningen() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        vist();
        kalendere.begivenheder.clear();

        svar.laesAlle();
        assertThat(ugeplaner.status(UGE_3).getFirst().mangler()).containsExactly(Moedemangel.VAEK);
        assertThat(noegler(vist())).containsExactly("moede.mangel.vaek");

        ret(0, "a1");
        assertThat(kalendere.begivenheder).hasSize(1);
        assertThat(ugeplaner.status(UGE_3).getFirst().mangler()).isEmpty();
    }

    @Test
    void etLokaleDerSigerNejErstattesOgOrganisatorenFaarDetAtVideEnGang() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        vist();
        kalendere.lokaler.add(new Lokale("Kantinen", "kantinen@example.org", 200));
        kalendere.svar.put("salen@example.org", Svar.NEJ);

        svar.laesAlle();
        svar.laesAlle();

        var sendt = sendt();
        assertThat(noegler(visninger(sendt))).containsExactly("moede.mangel.lokale_sagde_nej");
        assertThat(sendt)
                .filteredOn(Moederettelse.class::isInstance)
                .singleElement()
                .satisfies(en -> rettelse.lever((Moederettelse) en));
        assertThat(moede(0).lokale()).map(Lokale::navn).contains("Kantinen");
        assertThat(ugeplaner.status(UGE_3).getFirst().mangler()).isEmpty();
    }

    @Test
    void sigerAlleLokalerNejErMoedetKunOnline() {
        planlaegning.lever(PLANLAEG);
        kalendere.svar.put("salen@example.org", Svar.NEJ);
        indkald(0);

        sendt().stream()
                .filter(Moederettelse.class::isInstance)
                .map(Moederettelse.class::cast)
                .forEach(rettelse::lever);

        assertThat(moede(0).lokale()).isEmpty();
        assertThat(kalendere.begivenheder.values()).containsExactly(moede(0));
    }

    @Test
    void udenTeamslinkFaarOrganisatorenDetAtVide() {
        planlaegning.lever(PLANLAEG);
        vist();
        kalendere.moedelink = "";

        indkald(0);

        assertThat(noegler(vist())).containsExactly("moede.mangel.intet_teamslink");
    }

    @Test
    void etMoedeDerErAflystFoerDetBlevSendtIndkaldesIkke() {
        planlaegning.lever(PLANLAEG);
        ugeplaner.save(new Moedestand(UGE_3, moede(0).id(), moede(0).tid(), /* aflyst= */ true));

        indkald(0);

        assertThat(kalendere.begivenheder).isEmpty();
    }

    @Test
    void enFlytningGraphIkkeSvarerPaaGoeresOm() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        vist();
        kalendere.sigerNej(true);
        assertThat(ret(0, "a1")).isInstanceOf(Udfald.Senere.class);

        kalendere.sigerNej(false);
        assertThat(ret(0, "a1")).isInstanceOf(Udfald.Opgivet.class);
        assertThat(noegler(vist())).containsExactly("uge.kalenderfejl");
    }

    @Test
    void etMoedeOutlookEndnuIkkeHarFlyttetErIkkeFlyttetAfAndre() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        svar.laesAlle();
        vist();
        var senere = new Tidsrum(
                moede(0).tid().start().plusDays(1), moede(0).tid().slut().plusDays(1));

        ugeplaner.save(new Moedestand(UGE_3, moede(0).id(), senere, /* aflyst= */ false));
        svar.laesAlle();
        assertThat(vist()).isEmpty();

        ret(0, "a1");
        assertThat(ugeplaner.status(UGE_3).getFirst().mangler()).isEmpty();
    }

    @Test
    void etMoedeNogenHarFlyttetIOutlookSigesTilOrganisatoren() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        vist();
        var andetsteds = new Tidsrum(
                moede(0).tid().start().plusDays(1), moede(0).tid().slut().plusDays(1));
        kalendere.begivenheder.replaceAll((_, moede) -> moede.til(andetsteds, moede.lokale()));

        svar.laesAlle();
        svar.laesAlle();

        assertThat(noegler(vist())).containsExactly("moede.mangel.anden_tid");
    }

    @Test
    void erDerForMangeTilEtMoedeMoedesAlleDeleneSammeStedITeams() {
        var mange = IntStream.range(0, 600)
                .mapToObj(nr -> new Medarbejder.Id("p" + nr))
                .collect(Collectors.toSet());
        medarbejdere.save(
                new Aendringer(mange.stream().map(UdviklingsugeTest::person).toList(), Set.of(), "2"));
        medarbejdere.saveMembers(Borgergruppe.BOERN, mange);
        planlaegning.lever(PLANLAEG);

        assertThat(indkald(1)).as("den anden del venter på den første").isInstanceOf(Udfald.Senere.class);
        indkald(0);
        assertThat(indkald(1)).isInstanceOf(Udfald.Leveret.class);

        var dele = ugeplaner.status(UGE_3).subList(0, 2);
        assertThat(dele)
                .extracting(del -> del.oprettet().orElseThrow().moedelink())
                .containsOnly(kalendere.moedelink);
        assertThat(kalendere.tekster.get(moede(0).id())).doesNotContain(kalendere.moedelink);
        assertThat(kalendere.tekster.get(moede(1).id())).contains(kalendere.moedelink);
    }

    @Test
    void slukkedeKalendereSigesSomDeEr() {
        planlaegning.lever(PLANLAEG);
        indkald(0);
        vist();
        kalendere.slukkes();

        ret(0, "a1");

        assertThat(noegler(vist())).containsExactly("uge.slukket");
    }

    @Test
    void lokalerBookesIkkeLaengereFremEndExchangeTagerImod() {
        var langtFrem = MANDAG.plusWeeks(52);
        planlaegning.lever(new Ugeplanlaegning(UGE_3, langtFrem, OLGA));

        assertThat(moede(0).lokale()).isEmpty();
    }

    private Udfald ret(int nr, String paa) {
        return rettelse.lever(new Moederettelse(UGE_3, moede(nr).id(), OLGA, paa));
    }

    private Moede moede(int nr) {
        return plan().forslag().get(nr).moede();
    }

    private static List<String> noegler(List<Visning> visninger) {
        return visninger.stream()
                .filter(Visning.Svartekst.class::isInstance)
                .map(Visning.Svartekst.class::cast)
                .map(tekst -> tekst.afsnit().getFirst().noegle())
                .toList();
    }

    private Udfald indkald(int nr) {
        return indkaldelse.lever(
                new Indkaldelse(UGE_3, plan().forslag().get(nr).moede().id(), OLGA));
    }

    private Ugeplan plan() {
        return ugeplaner.find(UGE_3).orElseThrow();
    }

    /** What the organiser has been sent since last time. */
    private List<Visning> vist() {
        return visninger(sendt());
    }

    private static List<Visning> visninger(List<Udsendelse> sendt) {
        return sendt.stream()
                .filter(Underretning.class::isInstance)
                .map(en -> ((Underretning) en).visning())
                .toList();
    }

    private List<Udsendelse> sendt() {
        return Stream.generate(() -> outbox.claim(10, 10, CLOCK.instant(), Duration.ofDays(1)))
                .takeWhile(entries -> !entries.isEmpty())
                .peek(entries -> outbox.markSent(
                        entries.stream()
                                .map(entry -> new OutboxStore.Sent(entry, ""))
                                .toList(),
                        CLOCK.instant()))
                .flatMap(List::stream)
                .map(OutboxStore.Entry::udsendelse)
                .toList();
    }

    private static Person person(Medarbejder.Id id) {
        var navn = id.entra();
        return new Person(id, navn, navn, navn + "@example.org", "", "", Optional.empty(), true);
    }
}
