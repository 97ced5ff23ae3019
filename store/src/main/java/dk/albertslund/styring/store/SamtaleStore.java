package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;
import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.udsendelse.Samtalested;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each conversation takes place, how far it has come, and what it has answered. */
@Repository
public class SamtaleStore {

    private final JdbcClient jdbc;

    SamtaleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void save(String id, Samtale samtale) {
        jdbc.sql("update samtale set tilstand = :tilstand::jsonb where id = :id")
                .param("id", id)
                .param("tilstand", Json.write(samtale, Samtale.class))
                .update();
    }

    /** Keeps what an invoke was answered, for the same invoke delivered again. */
    public void saveSvar(String samtale, String aktivitet, Visning svar) {
        jdbc.sql("update inbox set svar = :svar::jsonb where samtale = :samtale and aktivitet = :aktivitet")
                .param("samtale", samtale)
                .param("aktivitet", aktivitet)
                .param("svar", Json.write(svar, Visning.class))
                .update();
    }

    public Optional<Visning> svar(String samtale, String aktivitet) {
        return jdbc.sql("""
                        select svar from inbox
                        where samtale = :samtale and aktivitet = :aktivitet and svar is not null
                        """)
                .param("samtale", samtale)
                .param("aktivitet", aktivitet)
                .query((row, n) -> Json.read(row.getString("svar"), Visning.class))
                .optional();
    }

    /** The person's own chat with the bot; empty when the bot is not installed for the person. */
    public Optional<Samtalested> personlig(Medarbejder.Id person) {
        return jdbc.sql("""
                        select id, service_url, bot, person from samtale
                        where person = :person and not afinstalleret limit 1
                        """)
                .param("person", person.entra())
                .query(SamtaleStore::sted)
                .optional();
    }

    /** Those of them who have a chat with the bot. */
    public Set<Medarbejder.Id> reachable(Collection<Medarbejder.Id> personer) {
        return jdbc
                .sql("select distinct person from samtale where person = any (:ids) and not afinstalleret")
                .param("ids", Rows.ids(personer))
                .query((row, n) -> new Medarbejder.Id(row.getString("person")))
                .stream()
                .collect(toUnmodifiableSet());
    }

    private static final String LUK = """
            with lukket as (
              update samtale set afinstalleret = true where id = :id
              returning id, person)
            update outbox o set state = 'GIVEN_UP', due = null, settled = :now, reason = :grund
            from lukket
            where o.koe in (lukket.id, 'person/' || lukket.person) and o.state = 'PENDING'
            """;

    /**
     * The bot has been removed from the conversation, or is blocked in it: nothing more is sent there until somebody writes,
     * nor what was on its way.
     */
    public void luk(String id, String grund, Instant now) {
        jdbc.sql(LUK)
                .param("id", id)
                .param("grund", grund)
                .param("now", utc(now))
                .update();
    }

    private static Samtalested sted(ResultSet row, int n) throws SQLException {
        return new Samtalested(
                row.getString("id"),
                row.getString("service_url"),
                row.getString("bot"),
                Optional.ofNullable(row.getString("person")).map(Medarbejder.Id::new));
    }
}
