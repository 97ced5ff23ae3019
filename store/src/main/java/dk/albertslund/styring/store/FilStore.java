package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.organisation.Medarbejder;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files made for one person, until they are too old. */
@Repository
public class FilStore {

    /** Never compared, so an array will do. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Fil(UUID id, String navn, byte[] indhold) {}

    private final JdbcClient jdbc;

    FilStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The same file made again takes the place of the first. What is too old goes. */
    public void save(Fil fil, Medarbejder.Id ejer, Instant now, Instant udloeber) {
        jdbc.sql("delete from fil where udloeber <= :now")
                .param("now", utc(now))
                .update();
        jdbc.sql("""
                        insert into fil (id, ejer, navn, indhold, udloeber) values (:id, :ejer, :navn, :indhold, :udloeber)
                        on conflict (id) do update set indhold = excluded.indhold, udloeber = excluded.udloeber
                        """)
                .param("id", fil.id())
                .param("ejer", ejer.entra())
                .param("navn", fil.navn())
                .param("indhold", fil.indhold())
                .param("udloeber", utc(udloeber))
                .update();
    }

    /** Only hers, and only until it is too old. */
    public Optional<Fil> find(UUID id, Medarbejder.Id ejer, Instant now) {
        return jdbc.sql("select id, navn, indhold from fil where id = :id and ejer = :ejer and udloeber > :now")
                .param("id", id)
                .param("ejer", ejer.entra())
                .param("now", utc(now))
                .query((row, n) -> new Fil(id, row.getString("navn"), row.getBytes("indhold")))
                .optional();
    }

    /** From now on, and until {@code udloeber}, whoever has the secret can fetch it. */
    public void open(UUID id, byte[] link, Instant udloeber) {
        jdbc.sql("update fil set link = :link, link_udloeber = :udloeber where id = :id")
                .param("id", id)
                .param("link", link)
                .param("udloeber", utc(udloeber))
                .update();
    }

    public Optional<Fil> find(byte[] link, Instant now) {
        return jdbc.sql("select id, navn, indhold from fil where link = :link and link_udloeber > :now")
                .param("link", link)
                .param("now", utc(now))
                .query((row, n) ->
                        new Fil(row.getObject("id", UUID.class), row.getString("navn"), row.getBytes("indhold")))
                .optional();
    }

    public void delete(UUID id) {
        jdbc.sql("delete from fil where id = :id").param("id", id).update();
    }
}
