package dk.albertslund.styring.store;

import static java.util.stream.Collectors.groupingBy;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Opslag.Roert;
import dk.albertslund.styring.samtale.Opslag.Udfoert;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Rettelse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every change with who and when. */
@Repository
public class AendringStore {

    private final JdbcClient jdbc;

    AendringStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param fortryder the number of the change that this one undoes */
    public void add(Medarbejder.Id af, Instant now, Aendring aendring, Optional<Long> fortryder) {
        jdbc.sql("""
                        insert into aendring (af, hvornaar, aendring, fortryder)
                        values (:af, :now, :aendring::jsonb, :fortryder)
                        """)
                .param("af", af.entra())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("aendring", Json.write(aendring, Aendring.class))
                .param("fortryder", fortryder.orElse(null))
                .update();
    }

    private static final String RETTELSER = """
            select a.aendring, coalesce(m.navn, '') as navn,
              (a.hvornaar at time zone 'Europe/Copenhagen')::date as dag
            from aendring a left join medarbejder m on m.id = a.af
            where a.aendring ->> 'kind' = 'AfNotat'
              and coalesce(a.aendring #>> '{efter,id,vaerdi}', a.aendring #>> '{foer,id,vaerdi}') = any (:ids)
              and jsonb_typeof(a.aendring -> 'foer') = 'object' and jsonb_typeof(a.aendring -> 'efter') = 'object'
              and a.fortryder is null and not exists (select from aendring f where f.fortryder = a.nr)
            order by a.nr
            """;

    /** What each of these said before it was corrected, the oldest first; what was undone is as if it never was. */
    public Map<Notat.Id, List<Rettelse>> rettelser(Collection<Notat.Id> ids) {
        return jdbc
                .sql(RETTELSER)
                .param("ids", ids.stream().map(id -> id.vaerdi().toString()).toArray(String[]::new))
                .query(AendringStore::rettelse)
                .list()
                .stream()
                .collect(groupingBy(rettelse -> rettelse.foer().id()));
    }

    private static Rettelse rettelse(ResultSet row, int n) throws SQLException {
        var aendring = (Aendring.AfNotat) Json.read(row.getString("aendring"), Aendring.class);
        return new Rettelse(
                aendring.foer().orElseThrow(), row.getString("navn"), row.getObject("dag", LocalDate.class));
    }

    private static final String LATEST = """
            select nr, hvornaar, aendring from aendring a
            where af = :af and fortryder is null
              and not exists (select from aendring f where f.fortryder = a.nr)
            order by nr desc limit 1
            """;

    /** The person's latest change that neither is undone nor undoes another. */
    public Optional<Udfoert> latest(Medarbejder.Id af) {
        return jdbc.sql(LATEST)
                .param("af", af.entra())
                .query((row, n) -> new Udfoert(
                        row.getLong("nr"),
                        row.getObject("hvornaar", OffsetDateTime.class).toInstant(),
                        Json.read(row.getString("aendring"), Aendring.class)))
                .optional();
    }

    private static final String TOUCHED = """
            select af, hvornaar from aendring
            where aendring_om(aendring) @> to_jsonb(:hvad::text)
            order by nr desc limit 1
            """;

    /**
     * Who last changed it, undoing included.
     *
     * @param hvad an id, or the key of a concept
     */
    public Optional<Roert> lastTouched(String hvad) {
        return jdbc.sql(TOUCHED)
                .param("hvad", hvad)
                .query((row, n) -> new Roert(
                        new Medarbejder.Id(row.getString("af")),
                        row.getObject("hvornaar", OffsetDateTime.class).toInstant()))
                .optional();
    }
}
