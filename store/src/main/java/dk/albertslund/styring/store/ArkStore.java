package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.organisation.Arkraekke;
import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the sheets say that an administrator has sent, until they are too old. */
@Repository
public class ArkStore {

    private record Indhold(List<Arkraekke> raekker) {}

    private final JdbcClient jdbc;

    ArkStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same sheet read again takes the place of the first. What is too old goes. */
    public void save(UUID id, Medarbejder.Id ejer, List<Arkraekke> raekker, Instant now, Instant udloeber) {
        jdbc.sql("delete from ark where udloeber <= :now")
                .param("now", utc(now))
                .update();
        jdbc.sql("""
                        insert into ark (id, ejer, raekker, udloeber) values (:id, :ejer, :raekker::jsonb, :udloeber)
                        on conflict (id) do update set raekker = excluded.raekker, udloeber = excluded.udloeber
                        """)
                .param("id", id)
                .param("ejer", ejer.entra())
                .param("raekker", Json.write(new Indhold(raekker), Indhold.class))
                .param("udloeber", utc(udloeber))
                .update();
    }

    /** Only hers, and only until it is too old. */
    Optional<List<Arkraekke>> find(UUID id, Medarbejder.Id ejer, Instant now) {
        return jdbc.sql("select raekker from ark where id = :id and ejer = :ejer and udloeber > :now")
                .param("id", id)
                .param("ejer", ejer.entra())
                .param("now", utc(now))
                .query((row, n) ->
                        Json.read(row.getString("raekker"), Indhold.class).raekker())
                .optional();
    }
}
