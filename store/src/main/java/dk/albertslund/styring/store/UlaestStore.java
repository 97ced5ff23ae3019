package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Rows.ids;
import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.organisation.Katalog.Ulaest;
import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The people who could not be read from the directory, until they have been. */
@Repository
public class UlaestStore {

    private final JdbcClient jdbc;

    UlaestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After five minutes the first time, then ten, then twenty, and at last once a day; never before we were asked to. */
    private static final String ADD = """
            insert into katalog_ulaest as u (person, grund, tidligst)
            select person, grund, :now + greatest(vent * interval '1 second', interval '5 minutes')
            from unnest(:personer::text[], :grunde::text[], :vent::bigint[]) as ny (person, grund, vent)
            on conflict (person) do update set grund = excluded.grund, forsoeg = u.forsoeg + 1,
              tidligst = greatest(excluded.tidligst, :now + least(interval '5 minutes' * (1 << least(u.forsoeg, 9)), interval '1 day'))
            """;

    public void add(Collection<Ulaest> ulaeste, Instant now) {
        jdbc.sql(ADD)
                .param("now", utc(now))
                .param(
                        "personer",
                        ulaeste.stream().map(en -> en.person().entra()).toArray(String[]::new))
                .param("grunde", ulaeste.stream().map(Ulaest::grund).toArray(String[]::new))
                .param("vent", ulaeste.stream().map(en -> en.vent().toSeconds()).toArray(Long[]::new))
                .update();
    }

    /** Those it is time to ask for again, the one who has waited longest first. */
    public List<Medarbejder.Id> due(Instant now, int limit) {
        return jdbc.sql(
                        "select person from katalog_ulaest where tidligst <= :now order by tidligst, person limit :limit")
                .param("now", utc(now))
                .param("limit", limit)
                .query((row, n) -> new Medarbejder.Id(row.getString("person")))
                .list();
    }

    /** They have been read, or are known to be gone. */
    public void settle(Collection<Medarbejder.Id> personer) {
        jdbc.sql("delete from katalog_ulaest where person = any (:ids)")
                .param("ids", ids(personer))
                .update();
    }

    public int count() {
        return jdbc.sql("select count(*) from katalog_ulaest")
                .query(Integer.class)
                .single();
    }
}
