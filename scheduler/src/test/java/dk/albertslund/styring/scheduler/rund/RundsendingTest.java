package dk.albertslund.styring.scheduler.rund;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Udbakkevisning.Rundbesked;
import dk.albertslund.styring.scheduler.Ur;
import dk.albertslund.styring.store.Database;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.RundsendelseStore;
import dk.albertslund.styring.store.Stores;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Rundbrev;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anna and Bo have a chat with the bot. */
@ExtendWith(Database.class)
class RundsendingTest {

    static final Rundsendelse.Id ID = new Rundsendelse.Id(new UUID(0, 1));
    static final Rundbesked HUSK = new Rundbesked("Husk tegnene", "Cille");

    final Ur ur = new Ur("2026-11-23T08:00:00Z");
    final JdbcClient jdbc;
    final OutboxStore outbox;
    final RundsendelseStore rundsendelser;
    final List<TilPerson> set = new ArrayList<>();
    final Rundsending sending;
    final Rundlevering levering;

    RundsendingTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
        outbox = Stores.outbox(jdbc);
        rundsendelser = Stores.rundsendelse(jdbc);
        sending = new Rundsending(rundsendelser, ur);
        levering = new Rundlevering(rundsendelser, new Chatten());
    }

    private final class Chatten implements Levering<TilPerson> {
        @Override
        public Class<TilPerson> slags() {
            return TilPerson.class;
        }

        @Override
        public Udfald lever(TilPerson besked) {
            set.add(besked);
            return new Udfald.Leveret("1");
        }
    }

    @BeforeEach
    void people() {
        for (var id : List.of("anna", "bo")) {
            jdbc.sql(
                            "insert into medarbejder (id, navn, fornavn, mail, titel, enhed, aktiv) values (:id, :id, :id, '', '', '', true)")
                    .param("id", id)
                    .update();
            jdbc.sql("""
                            insert into samtale (id, person, tilstand, service_url, bot)
                            values (:id, :id, '{"kind": "Ledig"}', 'https://teams.example', '28:bot')
                            """).param("id", id).update();
        }
    }

    @Test
    void beginsWhenItsTimeHasComeAndNotBefore() {
        rundsendelser.add(til(ur.instant().plus(Duration.ofHours(1))));

        sending.begynd();
        assertThat(breve()).isEmpty();

        ur.frem(Duration.ofHours(1));
        sending.begynd();
        sending.begynd();

        assertThat(breve()).extracting(brev -> brev.til().entra()).containsExactly("anna", "bo");
    }

    @Test
    void whatIsStoppedBeforeItsTimeNeverBegins() {
        rundsendelser.add(til(ur.instant().plus(Duration.ofHours(1))));
        rundsendelser.stop(ID, ur.instant());
        ur.frem(Duration.ofHours(1));

        sending.begynd();

        assertThat(breve()).isEmpty();
    }

    @Test
    void eachGetsWhatItSaysUnderAKeyOfItsOwn() {
        rundsendelser.add(til(ur.instant()));
        sending.begynd();

        assertThat(breve()).allSatisfy(brev -> assertThat(levering.lever(brev)).isEqualTo(new Udfald.Leveret("1")));

        assertThat(set).extracting(TilPerson::visning).containsExactly(HUSK, HUSK);
        assertThat(set).extracting(TilPerson::noegle).doesNotHaveDuplicates();
    }

    @Test
    void whoeverIsNextWhenItIsStoppedDoesNotGetIt() {
        rundsendelser.add(til(ur.instant()));
        sending.begynd();
        var breve = breve();
        levering.lever(breve.getFirst());
        rundsendelser.stop(ID, ur.instant());

        assertThat(levering.lever(breve.getLast())).isInstanceOf(Udfald.Bortfaldet.class);
        assertThat(set).hasSize(1);
    }

    private List<Rundbrev> breve() {
        return outbox.claim(10, 10, ur.instant(), Duration.ofMinutes(1)).stream()
                .map(brev -> (Rundbrev) brev.udsendelse())
                .toList();
    }

    private static Rundsendelse til(Instant sendes) {
        return new Rundsendelse(ID, new Medarbejder.Id("cille"), HUSK, new Modtagere.Alle(), sendes, Optional.empty());
    }
}
