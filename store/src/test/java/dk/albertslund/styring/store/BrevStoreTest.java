package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.drift.Afsendt;
import dk.albertslund.styring.drift.Brev;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.OutboxStore.Sent;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class BrevStoreTest {

    static final Instant NOON = Instant.parse("2027-01-04T12:00:00Z");
    static final Duration LEASE = Duration.ofMinutes(1);

    final JdbcClient jdbc;
    final OutboxStore outbox;
    final BrevStore breve;

    BrevStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        outbox = new OutboxStore(jdbc);
        breve = new BrevStore(jdbc);
    }

    @Test
    void showsWhatWasGivenUpAndWhatMayHaveArrivedAndNothingElse() {
        jdbc.sql("""
                        insert into medarbejder (id, navn, fornavn, mail, titel, enhed, aktiv)
                        values ('anna', 'Anna Ek', 'Anna', '', '', '', true)
                        """).update();
        outbox.addAll(List.of(til("anna"), til("bo"), til("cai"), til("dan")), NOON);
        var entries = outbox.claim(0, 3, NOON, LEASE);
        outbox.giveUp(entries.get(0), "403", NOON);
        outbox.uncertain(entries.get(1), Optional.empty(), "502", NOON.plusSeconds(1));
        outbox.markSent(List.of(new Sent(entries.get(2), "1")), NOON);

        assertThat(breve.doede(10))
                .containsExactly(
                        new Brev(entries.get(1).id(), Brev.Art.BESKED, "", "502", LocalDate.parse("2027-01-04"), true),
                        new Brev(
                                entries.get(0).id(),
                                Brev.Art.BESKED,
                                "Anna Ek",
                                "403",
                                LocalDate.parse("2027-01-04"),
                                false));
    }

    @Test
    void whatIsSentAgainIsAsNewAndWhatMayHaveArrivedSaysSo() {
        outbox.addAll(List.of(til("anna"), til("bo")), NOON);
        var entries = outbox.claim(0, 2, NOON, LEASE);
        outbox.giveUp(entries.get(0), "403", NOON);
        outbox.uncertain(entries.get(1), Optional.empty(), "502", NOON);
        var numre = entries.stream().map(Entry::id).toList();

        assertThat(breve.sendIgen(numre, NOON)).isEqualTo(2);
        assertThat(breve.sendIgen(numre, NOON)).isZero();

        assertThat(breve.doede(10)).isEmpty();
        assertThat(outbox.claim(0, 2, NOON, LEASE))
                .extracting(Entry::udsendelse)
                .containsExactly(til("anna"), til("bo").gensendt());
    }

    @Test
    void whatWasWrittenToAPersonIsListedWithWhatBecameOfItAndTheLatestFirst() {
        outbox.addAll(List.of(til("anna"), til("bo")), NOON);
        outbox.markSent(List.of(new Sent(outbox.claim(0, 1, NOON, LEASE).getFirst(), "1")), NOON);
        outbox.addAll(
                List.of(new TilPerson(new Medarbejder.Id("anna"), "egen/1/anna", new Visning.Hjaelp(Optional.empty()))),
                NOON.plusSeconds(60));

        assertThat(breve.afsendt(new Medarbejder.Id("anna"), 10, ZoneId.of("Europe/Copenhagen")))
                .containsExactly(
                        new Afsendt(
                                Afsendt.Regel.EGEN, Afsendt.Tilstand.VENTER, LocalDateTime.parse("2027-01-04T13:01")),
                        new Afsendt(
                                Afsendt.Regel.ANDET, Afsendt.Tilstand.SENDT, LocalDateTime.parse("2027-01-04T13:00")));
        assertThat(breve.afsendt(new Medarbejder.Id("anna"), 1, ZoneId.of("Europe/Copenhagen")))
                .hasSize(1);
    }

    private static TilPerson til(String person) {
        return new TilPerson(new Medarbejder.Id(person), "hej/" + person, new Visning.Hjaelp(Optional.empty()));
    }
}
