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
import dk.albertslund.styring.udsendelse.Udsendelse.Indkaldelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Svarlaesning;
import dk.albertslund.styring.udsendelse.Udsendelse.Ugeplanlaegning;
import dk.albertslund.styring.udsendelse.Udsendelse.Underretning;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
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

    UdviklingsugeTest(JdbcClient jdbc, PlatformTransactionManager transactions) {
        medarbejdere = Stores.medarbejder(jdbc);
        outbox = Stores.outbox(jdbc);
        ugeplaner = Stores.ugeplan(jdbc);
        var visning = new Ugevisning(outbox, ugeplaner, CLOCK);
        planlaegning = new Ugeplanlaegningslevering(medarbejdere, kalendere, ugeplaner, visning, transactions, CLOCK);
        indkaldelse = new Indkaldelseslevering(ugeplaner, kalendere, visning, transactions);
        svar = new Moedesvar(ugeplaner, kalendere, CLOCK);
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
        assertThat(vist()).containsExactly(new Visning.Ugestatus(plan(), ugeplaner.status(UGE_3)));
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
    void enUgeIngenKenderOpgives() {
        var ukendt = new Ugeplan.Id(new UUID(0, 9));

        assertThat(svarlaesning.lever(new Svarlaesning(ukendt, OLGA, "a7"))).isInstanceOf(Udfald.Opgivet.class);
        assertThat(indkaldelse.lever(new Indkaldelse(ukendt, new Moede.Id(new UUID(0, 1)), OLGA)))
                .isInstanceOf(Udfald.Opgivet.class);
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
        return Stream.generate(() -> outbox.claim(10, 10, CLOCK.instant(), Duration.ofDays(1)))
                .takeWhile(entries -> !entries.isEmpty())
                .peek(entries -> outbox.markSent(
                        entries.stream()
                                .map(entry -> new OutboxStore.Sent(entry, ""))
                                .toList(),
                        CLOCK.instant()))
                .flatMap(List::stream)
                .map(entry -> ((Underretning) entry.udsendelse()).visning())
                .toList();
    }

    private static Person person(Medarbejder.Id id) {
        var navn = id.entra();
        return new Person(id, navn, navn, navn + "@example.org", "", "", Optional.empty(), true);
    }
}
