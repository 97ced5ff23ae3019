package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Opslag.Udfoert;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
}
