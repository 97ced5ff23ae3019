package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.drift.Utilgaengelige;
import dk.albertslund.styring.drift.Utilgaengelige.Grund;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledig;
import dk.albertslund.styring.samtale.Samtale;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has no chat with the bot yet, and what came of giving her one. */
@Repository
public class InstallationStore {

    private final JdbcClient jdbc;

    InstallationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** She who has taken the bot away herself is left in peace. */
    private static final String DUE = """
            select m.id from medarbejder m left join installation i on i.person = m.id
            where m.aktiv and m.katalog_enhed is not null and (i.person is null or i.tidligst <= :now)
              and not exists (select 1 from samtale s where s.person = m.id)
            order by i.tidligst nulls first, m.id limit :limit
            """;

    public List<Medarbejder.Id> due(Instant now, int limit) {
        return jdbc.sql(DUE)
                .param("now", utc(now))
                .param("limit", limit)
                .query((row, n) -> new Medarbejder.Id(row.getString("id")))
                .list();
    }

    /** @param again when at the earliest; it takes twice as long each time */
    public void save(Medarbejder.Id person, Grund udfald, Instant now, Duration again) {
        jdbc.sql("""
                        insert into installation as i (person, udfald, tidligst)
                        values (:person, :udfald, :now + :again * interval '1 second')
                        on conflict (person) do update set udfald = excluded.udfald, forsoeg = i.forsoeg + 1,
                          tidligst = :now + least(:again * (1 << least(i.forsoeg, 10)) * interval '1 second',
                            greatest(interval '1 day', :again * interval '1 second'))
                        """)
                .param("person", person.entra())
                .param("udfald", udfald.name())
                .param("now", utc(now))
                .param("again", again.toSeconds())
                .update();
    }

    /** Where Teams writes from and as whom we answer is the same for all; known from anybody who has a chat. */
    public boolean addChat(Medarbejder.Id person, String chat) {
        return jdbc.sql("""
                        insert into samtale (id, service_url, bot, person, tilstand)
                        select :chat, service_url, bot, :person, :tilstand::jsonb from samtale
                        where person is not null and not afinstalleret limit 1
                        on conflict do nothing
                        """)
                        .param("chat", chat)
                        .param("person", person.entra())
                        .param("tilstand", Json.write(new Ledig(), Samtale.class))
                        .update()
                == 1;
    }

    /** All who wait may be tried now. */
    public void tryAgain(Instant now) {
        jdbc.sql("update installation set tidligst = :now, forsoeg = 1 where tidligst > :now")
                .param("now", utc(now))
                .update();
    }

    private static final String UNREACHABLE = """
            select m.navn, m.enhed, count(*) over () as antal,
              case when exists (select 1 from samtale s where s.person = m.id) then 'FJERNET'
                else coalesce(i.udfald, 'IKKE_PROEVET') end as grund
            from medarbejder m left join installation i on i.person = m.id
            where m.aktiv and not exists (select 1 from samtale s where s.person = m.id and not s.afinstalleret)
            order by m.navn, m.id limit :limit
            """;

    public Utilgaengelige unreachable(int limit) {
        record Row(int antal, Utilgaengelige.Person person) {}
        var rows = jdbc.sql(UNREACHABLE)
                .param("limit", limit)
                .query((row, n) -> new Row(
                        row.getInt("antal"),
                        new Utilgaengelige.Person(
                                row.getString("navn"), row.getString("enhed"), Grund.valueOf(row.getString("grund")))))
                .list();
        return new Utilgaengelige(
                rows.stream().findFirst().map(Row::antal).orElse(0),
                rows.stream().map(Row::person).toList());
    }
}
