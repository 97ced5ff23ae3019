package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udsendelse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class SamtaleStoreTest {

    static final Instant NU = Instant.parse("2026-11-23T09:00:00Z");
    static final Medarbejder.Id ANNA = new Medarbejder.Id("anna");
    static final Samtalested HOS_ANNA = new Samtalested("a:1", "https://teams/emea/", "28:bot", Optional.of(ANNA));

    final SamtaleStore samtaler;
    final TurStore ture;
    final OutboxStore outbox;
    final JdbcClient jdbc;

    SamtaleStoreTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        outbox = new OutboxStore(jdbc);
        samtaler = new SamtaleStore(jdbc);
        ture = new TurStore(jdbc);
    }

    @Test
    void remembersWhatAnInvokeWasAnswered() {
        var svar = new Visning.Hjaelp(Optional.empty());
        begin("1", HOS_ANNA);
        assertThat(samtaler.svar(HOS_ANNA.id(), "1")).isEmpty();

        samtaler.saveSvar(HOS_ANNA.id(), "1", svar);

        assertThat(samtaler.svar(HOS_ANNA.id(), "1")).hasValue(svar);
    }

    @Test
    void knowsWhereToReachAPersonUntilTheBotIsRemoved() {
        begin("1", new Samtalested("19:kanal", "https://teams/emea/", "28:bot", Optional.empty()));
        assertThat(samtaler.personlig(ANNA)).isEmpty();

        begin("2", HOS_ANNA);
        assertThat(samtaler.personlig(ANNA)).hasValue(HOS_ANNA);

        samtaler.luk(HOS_ANNA.id(), "403", NU);
        assertThat(samtaler.personlig(ANNA)).isEmpty();

        begin("3", HOS_ANNA);
        assertThat(samtaler.personlig(ANNA)).hasValue(HOS_ANNA);
    }

    @Test
    void whatIsOnItsWayToAPersonStopsWhenHerConversationClosesAndOnlyThat() {
        begin("1", HOS_ANNA);
        var visning = new Visning.Hjaelp(Optional.empty());
        outbox.addAll(
                List.of(
                        new Udsendelse.TilPerson(ANNA, "1", visning),
                        new Udsendelse.TilPerson(ANNA, "2", visning),
                        new Udsendelse.Svar(HOS_ANNA, "1", Optional.empty(), visning, Sprog.DANSK),
                        new Udsendelse.TilPerson(new Medarbejder.Id("bo"), "3", visning)),
                NU);

        samtaler.luk(HOS_ANNA.id(), "403 ConversationBlockedByUser", NU);

        assertThat(outbox.claim(10, 10, NU, Duration.ofMinutes(1)))
                .extracting(entry -> entry.udsendelse().noegle())
                .containsExactly("3");
        assertThat(jdbc.sql("select distinct state || ' ' || reason from outbox where due is null")
                        .query(String.class)
                        .list())
                .containsExactly("GIVEN_UP 403 ConversationBlockedByUser");
    }

    private void begin(String aktivitet, Samtalested sted) {
        ture.begin(List.of(new TurStore.Ankommet(aktivitet, sted, ANNA)), NU);
    }
}
