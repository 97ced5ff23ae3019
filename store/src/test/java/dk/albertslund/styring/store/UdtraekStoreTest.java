package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.udsendelse.Anledning;
import dk.albertslund.styring.udsendelse.Forfald;
import dk.albertslund.styring.udtraek.Ark;
import dk.albertslund.styring.udtraek.Ark.Celle;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class UdtraekStoreTest {

    static final ZoneId COPENHAGEN = ZoneId.of("Europe/Copenhagen");
    static final Instant NU = Instant.parse("2026-11-23T08:00:00Z");
    static final LocalDate MANDAG = LocalDate.parse("2026-11-23");
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Medarbejder.Id BO = new Medarbejder.Id("bo");

    final JdbcClient jdbc;
    final UdtraekStore udtraek;
    final ProevehandlingStore proevehandlinger;
    final NotatStore notater;
    final AendringStore aendringer;

    UdtraekStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        udtraek = new UdtraekStore(jdbc);
        proevehandlinger = new ProevehandlingStore(jdbc);
        notater = new NotatStore(jdbc);
        aendringer = new AendringStore(jdbc);
    }

    @BeforeEach
    void toEnhederArbejder() {
        var sang = proevehandling(1, "Morgensang", ANNA, "Dagplejen");
        var klub = proevehandling(2, "=Læseklub", BO, "Biblioteket");
        for (var en : List.of(sang, klub)) {
            proevehandlinger.save(en, NU);
            aendringer.add(
                    en.ejer(), NU, new Aendring.AfProevehandling(Optional.empty(), Optional.of(en)), Optional.empty());
        }
        var tal = new Notat(
                new Notat.Id(new UUID(1, 1)),
                Paa.proevehandling(sang.id()),
                Optional.empty(),
                new Notat.Tal(new BigDecimal("14.5"), "børn"),
                MANDAG,
                MANDAG,
                ANNA);
        notater.save(tal, NU);
        aendringer.add(ANNA, NU, new Aendring.AfNotat(Optional.empty(), Optional.of(tal)), Optional.empty());
        aendringer.add(ANNA, NU, new Aendring.AfSprog(Optional.empty(), Optional.of(Sprog.DANSK)), Optional.empty());
    }

    @Test
    void anEnhedSeesWhatIsItsOwn() {
        var ark = udtraek.of(Set.of("Dagplejen"), COPENHAGEN);

        assertThat(column(ark, "traad", "proevehandling")).containsExactly(new Ark.Ord("Morgensang"));
        assertThat(column(ark, "tegn", "antal")).containsExactly(new Ark.Tal(new BigDecimal("14.5")));
        assertThat(column(ark, "tegn", "fra")).containsExactly(new Ark.Dag(MANDAG));
        assertThat(column(ark, "tegn", "noteret"))
                .containsExactly(new Ark.Tid(LocalDateTime.parse("2026-11-23T09:00")));
        assertThat(column(ark, "historie", "hvad"))
                .containsExactly(new Ark.Ord("Morgensang"), new Ark.Ord("Morgensang"));
        assertThat(column(ark, "historie", "slags_valg"))
                .containsExactly(new Ark.Valg("udtraek.slags.afproevehandling"), new Ark.Valg("udtraek.slags.afnotat"));
        assertThat(column(ark, "historie", "hvordan_valg")).containsOnly(new Ark.Valg("udtraek.oprettet"));
    }

    @Test
    void whatIsNotedOnAMaalIsThereForTheEnhederItIsOf() {
        var maal = Hierarki.maal(new UUID(7, 7), "Flere er med", "Dagplejen");
        new HierarkiStore(jdbc).add(Hierarki.LAESELYST);
        new MaalStore(jdbc).save(maal);
        notater.save(
                new Notat(
                        new Notat.Id(new UUID(1, 2)),
                        Paa.maal(maal.id()),
                        Optional.empty(),
                        new Notat.JaNej(true),
                        MANDAG,
                        MANDAG,
                        ANNA),
                NU);

        var ark = udtraek.of(Set.of("Dagplejen"), COPENHAGEN);
        assertThat(column(ark, "tegn", "om")).containsExactly(new Ark.Ord("Flere er med"), new Ark.Ord("Morgensang"));
        assertThat(column(ark, "tegn", "ja_valg")).containsExactly(new Ark.Valg("notat.ja"), new Ark.Tom());
        assertThat(column(udtraek.of(Set.of("Biblioteket"), COPENHAGEN), "tegn", "om"))
                .isEmpty();
    }

    @Test
    void allIsAllButWhatIsSomebodysOwn() {
        var ark = udtraek.of(Set.of(), COPENHAGEN);

        assertThat(column(ark, "traad", "proevehandling"))
                .containsExactlyInAnyOrder(new Ark.Ord("Morgensang"), new Ark.Ord("=Læseklub"));
        assertThat(column(ark, "historie", "slags_valg"))
                .hasSize(3)
                .doesNotContain(new Ark.Valg("udtraek.slags.afsprog"));
    }

    @Test
    void anEvalueringIsShownOnceItIsSaved() {
        evaluering(1, /* gemt= */ true, "De kommer igen");
        evaluering(2, /* gemt= */ false, "Måske");

        var ark = udtraek.of(Set.of("Dagplejen"), COPENHAGEN);

        assertThat(column(ark, "evalueringer", "om")).containsExactly(new Ark.Ord("Morgensang"));
        assertThat(column(ark, "evalueringer", "borgere")).containsExactly(new Ark.Ord("De kommer igen"));
        assertThat(column(ark, "evalueringer", "udfald_valg")).containsExactly(new Ark.Valg("udfald.tilpas"));
        assertThat(column(udtraek.of(Set.of("Biblioteket"), COPENHAGEN), "evalueringer", "om"))
                .isEmpty();
        assertThat(column(udtraek.about(ANNA, COPENHAGEN), "mine_evalueringer", "borgere"))
                .as("her own drafts too")
                .hasSize(2);
    }

    @Test
    void whatIsPutAsideIsNotShown() {
        proevehandlinger.archive(new Proevehandling.Id(new UUID(0, 1)), NU);

        assertThat(column(udtraek.of(Set.of("Dagplejen"), COPENHAGEN), "traad", "proevehandling"))
                .isEmpty();
    }

    @Test
    void aPersonGetsHerOwnAndNothingOfOthers() {
        var ark = udtraek.about(ANNA, COPENHAGEN);

        assertThat(ark).extracting(Ark::navn).startsWith("mig").hasSize(10);
        assertThat(column(ark, "mine_proevehandlinger", "titel")).containsExactly(new Ark.Ord("Morgensang"));
        assertThat(column(ark, "mine_tegn", "antal")).hasSize(1);
        assertThat(column(ark, "mine_aendringer", "indhold")).hasSize(3);
        assertThat(udtraek.about(new Medarbejder.Id("ingen"), COPENHAGEN))
                .allSatisfy(et -> assertThat(et.raekker()).isEmpty());
    }

    @Test
    void whatAPersonIsRemindedOfAndHasChosenIsHersToSee() {
        var til = new Anledning.Egen(new EgenPaamindelse.Id(new UUID(8, 1)), MANDAG);
        new ForfaldStore(jdbc).addAll(List.of(Forfald.nyt(ANNA, til, MANDAG)));
        new VaneStore(jdbc).save(ANNA, Vaner.ALMINDELIGE);
        new FravaerStore(jdbc).save(new Fravaer(ANNA, Fravaer.Kilde.AUTOSVAR, NU, Optional.empty()));

        var annas = udtraek.about(ANNA, COPENHAGEN);

        assertThat(column(annas, "mine_forfald", "dag")).containsExactly(new Ark.Dag(MANDAG));
        assertThat(column(annas, "mine_vaner", "ugebrev")).hasSize(1);
        assertThat(column(annas, "mit_fravaer", "kilde")).containsExactly(new Ark.Ord("AUTOSVAR"));
        assertThat(new PersondataStore(jdbc).count(ANNA).paamindelser()).isEqualTo(1);
        assertThat(udtraek.about(BO, COPENHAGEN))
                .filteredOn(ark ->
                        List.of("mine_forfald", "mine_vaner", "mit_fravaer").contains(ark.navn()))
                .allSatisfy(ark -> assertThat(ark.raekker()).isEmpty());
        assertThat(new PersondataStore(jdbc).count(BO).paamindelser()).isZero();
    }

    private void evaluering(int nr, boolean gemt, String borgere) {
        jdbc.sql("""
                        insert into evaluering (id, proevehandling, slags, gemt, dato, borgere, borgere_grad, bidrag, andet,
                          samarbejde, konklusion, laering, af, enhed, oprettet)
                        values (:id, :paa, 'UNDERVEJS', :gemt, :dato, :borgere, 'TYDELIG', '', '', '', 'TILPAS', '', :af,
                          'Dagplejen', now())
                        """)
                .param("id", new UUID(7, nr))
                .param("paa", new UUID(0, 1))
                .param("gemt", gemt)
                .param("dato", MANDAG)
                .param("borgere", borgere)
                .param("af", ANNA.entra())
                .update();
    }

    private static List<Celle> column(List<Ark> alle, String navn, String kolonne) {
        var ark = alle.stream().filter(et -> et.navn().equals(navn)).findFirst().orElseThrow();
        int nr = ark.kolonner().indexOf(kolonne);
        return ark.raekker().stream().map(raekke -> raekke.get(nr)).toList();
    }

    private static Proevehandling proevehandling(int nr, String titel, Medarbejder.Id ejer, String enhed) {
        return new Proevehandling(
                new Proevehandling.Id(new UUID(0, nr)),
                titel,
                Optional.empty(),
                Borgergruppe.BOERN,
                MANDAG,
                MANDAG.plusDays(60),
                "",
                ejer,
                enhed);
    }
}
