package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Rundsendelse.Fremdrift;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundbesked;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.OutboxStore.Sent;
import dk.albertslund.styring.udsendelse.Udsendelse.Rundbrev;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lis leads Anna in Dagplejen, and Per leads Kim in Byg. Kim has no chat with the bot, and Bo has left. */
@ExtendWith(Database.class)
class RundsendelseStoreTest {

    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(1);

    final JdbcClient jdbc;
    final RundsendelseStore rundsendelser;
    final OutboxStore outbox;

    RundsendelseStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        rundsendelser = Stores.rundsendelse(jdbc);
        outbox = new OutboxStore(jdbc);
    }

    @BeforeEach
    void people() {
        Stream.of(
                        "anna,lis,true,Dagplejen",
                        "lis,,true,Dagplejen",
                        "kim,per,true,Byg",
                        "per,,true,Byg",
                        "bo,lis,false,Dagplejen")
                .map(person -> person.split(",", -1))
                .forEach(person -> jdbc.sql("""
                                insert into medarbejder (id, navn, fornavn, mail, titel, leder, aktiv, enhed)
                                values (:id, :id, :id, '', '', nullif(:leder, ''), :aktiv, :enhed)
                                """)
                        .param("id", person[0])
                        .param("leder", person[1])
                        .param("aktiv", Boolean.valueOf(person[2]))
                        .param("enhed", person[3])
                        .update());
        Stream.of("anna", "lis", "per", "bo")
                .forEach(id -> jdbc.sql("""
                                insert into samtale (id, service_url, bot, person, tilstand)
                                values (:id, 'https://teams/', '28:bot', :id, '{"kind":"Ledig"}')
                                """).param("id", id).update());
        new MedarbejderStore(jdbc).saveMembers(Borgergruppe.BOERN, Set.of(new Medarbejder.Id("anna")));
    }

    @ParameterizedTest
    @CsvSource({
        "ALLE, 'anna,lis,per', kim",
        "LEDERE, 'lis,per', ''",
        "ENHED/Byg, per, kim",
        "GRUPPE/BOERN, anna, ''",
        "ENHED/Findes ikke, '', ''"
    })
    void itGoesToThoseItIsForWhoCanBeReached(String valg, String naas, String kanIkke) {
        var til = Modtagere.laes(valg).orElseThrow();
        var en = begin(til, NOON);

        assertThat(String.join(",", names(rundsendelser.kreds(til).naas()))).isEqualTo(naas);
        assertThat(String.join(",", names(rundsendelser.kreds(til).kanIkkeNaas())))
                .isEqualTo(kanIkke);
        rundsendelser.plan(en, NOON);
        assertThat(claim())
                .extracting(brev -> ((Rundbrev) brev.udsendelse()).til().entra())
                .containsExactlyElementsOf(Stream.of(naas.split(","))
                        .filter(navn -> !navn.isEmpty())
                        .toList());
    }

    @Test
    void planningItTwiceSendsItOnce() {
        var en = begin(new Modtagere.Bestemte(List.of(new Medarbejder.Id("anna"))), NOON);

        assertThat(rundsendelser.plan(en, NOON)).isEqualTo(1);
        assertThat(rundsendelser.plan(en, NOON)).isZero();

        assertThat(claim())
                .extracting(Entry::udsendelse)
                .containsExactly(new Rundbrev(
                        new Medarbejder.Id("anna"),
                        en.noegle() + "/anna",
                        en.id().vaerdi()));
    }

    @Test
    void whatIsPutOffIsDueWhenItsTimeComesAndNotBefore() {
        var en = begin(new Modtagere.Alle(), NOON.plus(LEASE));

        assertThat(rundsendelser.due(NOON)).isEmpty();
        assertThat(rundsendelser.due(NOON.plus(LEASE))).containsExactly(en);

        rundsendelser.plan(en, NOON.plus(LEASE));
        assertThat(rundsendelser.due(NOON.plus(LEASE))).isEmpty();
    }

    @Test
    void stoppingHoldsBackWhatNobodyHasBegunToSend() {
        var en = begin(new Modtagere.Alle(), NOON);
        rundsendelser.plan(en, NOON);
        var first = outbox.claim(0, 1, NOON, LEASE).getFirst();
        outbox.markSent(List.of(new Sent(first, "1")), NOON);
        assertThat(fremdrift(en)).isEqualTo(new Fremdrift(3, 1, 2, 0, 0));
        assertThat(rundsendelser.indhold(en.id())).contains(en.indhold());

        rundsendelser.stop(en.id(), NOON);

        assertThat(fremdrift(en)).isEqualTo(new Fremdrift(3, 1, 0, 0, 2));
        assertThat(claim()).isEmpty();
        assertThat(rundsendelser.indhold(en.id()))
                .as("for what was claimed when it was stopped")
                .isEmpty();
    }

    @Test
    void whatIsStoppedBeforeItBeganNeverBegins() {
        var en = begin(new Modtagere.Alle(), NOON.plus(LEASE));

        rundsendelser.stop(en.id(), NOON);

        assertThat(rundsendelser.due(NOON.plus(LEASE))).isEmpty();
        assertThat(rundsendelser.plan(en, NOON.plus(LEASE))).isZero();
    }

    @Test
    void theLatestIsShownFirst() {
        var foerst = begin(new Modtagere.Alle(), NOON);
        var sidst = begin(new Modtagere.Ledere(), NOON.plus(LEASE));

        assertThat(rundsendelser.seneste(5)).extracting(post -> post.en()).containsExactly(sidst, foerst);
    }

    private long nr;

    private Rundsendelse begin(Modtagere til, Instant sendes) {
        var en = new Rundsendelse(
                new Rundsendelse.Id(new UUID(0, ++nr)),
                new Medarbejder.Id("lis"),
                new Rundbesked("Husk \"$1\"", "Lis"),
                til,
                sendes,
                Optional.empty());
        rundsendelser.add(en);
        return en;
    }

    private Fremdrift fremdrift(Rundsendelse en) {
        return rundsendelser.find(en.id()).orElseThrow().fremdrift();
    }

    private List<Entry> claim() {
        return outbox.claim(0, 10, NOON, LEASE);
    }

    private static List<String> names(List<Medarbejder> dem) {
        return dem.stream().map(Medarbejder::navn).toList();
    }
}
