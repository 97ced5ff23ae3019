package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledig;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udsendelse.Svar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two ends of a turn, one statement each, for every message pays for them: taking it in, and keeping its answer. */
@Repository
public class TurStore {

    /**
     * @param hvem who wrote, as the directory has her; empty when it does not know her
     * @param sprog the language she has chosen
     */
    public record Begyndt(Samtale samtale, Optional<Medarbejder> hvem, Optional<Sprog> sprog) {}

    private static final String LEDIG = Json.write(new Ledig(), Samtale.class);

    private final JdbcClient jdbc;

    TurStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String BEGIN = """
            with ny as (
              insert into inbox (samtale, aktivitet, modtaget) values (:id, :aktivitet, :now)
              on conflict do nothing
              returning 1),
            her as (
              insert into samtale (id, service_url, bot, person, tilstand)
              values (:id, :service_url, :bot, :person, :ledig::jsonb)
              on conflict (id) do update set
                service_url = excluded.service_url, bot = excluded.bot, person = excluded.person, afinstalleret = false
              returning tilstand)
            select her.tilstand, exists (select from ny) as ny,
              (select sprog from indstilling where person = :fra) as sprog, hvem.*
            from her left join (%s) as hvem on hvem.id = :fra
            """.formatted(MedarbejderStore.SELECT);

    /**
     * Takes in the activity and holds the samtale until the transaction ends, so that its messages are taken in turn.
     * Empty when the activity has been taken in before.
     */
    public Optional<Begyndt> begin(String aktivitet, Samtalested sted, Medarbejder.Id fra, Instant now) {
        return jdbc.sql(BEGIN)
                .param("id", sted.id())
                .param("aktivitet", aktivitet)
                .param("now", utc(now))
                .param("service_url", sted.serviceUrl())
                .param("bot", sted.bot())
                .param("person", sted.person().map(Medarbejder.Id::entra).orElse(null))
                .param("ledig", LEDIG)
                .param("fra", fra.entra())
                .query((row, n) -> row.getBoolean("ny") ? Optional.of(begyndt(row, n)) : Optional.<Begyndt>empty())
                .single();
    }

    private static Begyndt begyndt(ResultSet row, int n) throws SQLException {
        var kendt = row.getString("id") != null;
        return new Begyndt(
                Json.read(row.getString("tilstand"), Samtale.class),
                kendt ? Optional.of(MedarbejderStore.medarbejder(row, n)) : Optional.empty(),
                Optional.ofNullable(row.getString("sprog")).map(Sprog::valueOf));
    }

    private static final String END = """
            with her as (
              update samtale set tilstand = naeste
              from (select :tilstand::jsonb) as til (naeste)
              where id = :koe and tilstand <> naeste)
            """ + OutboxStore.ADD_CLAIMED;

    /**
     * Keeps how far the samtale has come, and the answer as handed out to the caller, who sends it as soon as the
     * transaction is committed.
     */
    public Entry end(Samtale naeste, Svar svar, Instant now, Duration lease) {
        return jdbc.sql(END)
                .param("tilstand", Json.write(naeste, Samtale.class))
                .params(OutboxStore.claimed(svar, now, lease))
                .query((row, n) -> new Entry(row.getLong("id"), svar, 1, row.getLong("foran")))
                .single();
    }
}
