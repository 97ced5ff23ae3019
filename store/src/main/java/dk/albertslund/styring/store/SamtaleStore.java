package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledig;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.udsendelse.Samtalested;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where each conversation takes place, how far it has come, and which activities it has taken in. */
@Repository
public class SamtaleStore {

    private static final String LEDIG = Json.write(new Ledig(), Samtale.class);

    private final JdbcClient jdbc;

    SamtaleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String OPEN = """
            with ny as (
              insert into inbox (samtale, aktivitet, modtaget) values (:id, :aktivitet, :now)
              on conflict do nothing
              returning 1)
            insert into samtale (id, service_url, bot, person, tilstand)
            values (:id, :service_url, :bot, :person, :ledig::jsonb)
            on conflict (id) do update set
              service_url = excluded.service_url, bot = excluded.bot, person = excluded.person, afinstalleret = false
            returning tilstand, exists (select from ny) as ny
            """;

    /**
     * Takes in the activity and holds the samtale until the transaction ends, so that its messages are taken in turn.
     * Empty when the activity has been taken in before.
     */
    public Optional<Samtale> open(String aktivitet, Samtalested sted, Instant now) {
        return jdbc.sql(OPEN)
                .param("id", sted.id())
                .param("aktivitet", aktivitet)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("service_url", sted.serviceUrl())
                .param("bot", sted.bot())
                .param("person", sted.person().map(Medarbejder.Id::entra).orElse(null))
                .param("ledig", LEDIG)
                .query((row, n) -> row.getBoolean("ny")
                        ? Optional.of(Json.read(row.getString("tilstand"), Samtale.class))
                        : Optional.<Samtale>empty())
                .single();
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

    /** The bot has been removed from the conversation: nothing more is sent there until somebody writes. */
    public void afinstalleret(String id) {
        jdbc.sql("update samtale set afinstalleret = true where id = :id")
                .param("id", id)
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
