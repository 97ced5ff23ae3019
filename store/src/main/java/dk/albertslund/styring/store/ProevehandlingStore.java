package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class ProevehandlingStore {

    private final JdbcClient jdbc;

    ProevehandlingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SAVE = """
            insert into proevehandling
              (id, titel, maal, borgergruppe, start, slut, haab, ejer, enhed, registreret)
            values (:id, :titel, :maal, :borgergruppe, :start, :slut, :haab, :ejer, :enhed, :now)
            on conflict (id) do update set
              titel = excluded.titel, maal = excluded.maal, borgergruppe = excluded.borgergruppe,
              start = excluded.start, slut = excluded.slut, haab = excluded.haab,
              ejer = excluded.ejer, enhed = excluded.enhed
            """;

    /** Saves a new one, or the new content of one that is there. */
    public void save(Proevehandling en, Instant now) {
        jdbc.sql(SAVE)
                .param("id", en.id().vaerdi())
                .param("titel", en.titel())
                .param("maal", en.maal().map(maal -> maal.id().vaerdi()).orElse(null))
                .param("borgergruppe", en.borgergruppe().name())
                .param("start", en.start())
                .param("slut", en.slut())
                .param("haab", en.haab())
                .param("ejer", en.ejer().entra())
                .param("enhed", en.enhed())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public void delete(Proevehandling.Id id) {
        jdbc.sql("delete from proevehandling where id = :id")
                .param("id", id.vaerdi())
                .update();
    }

    private static final String SELECT = """
            select p.*, m.* from proevehandling p left join maal_med_traad m on m.maal_id = p.maal
            """;

    public Optional<Proevehandling> find(Proevehandling.Id id) {
        return jdbc.sql(SELECT + "where p.id = :id")
                .param("id", id.vaerdi())
                .query(ProevehandlingStore::proevehandling)
                .optional();
    }

    /** The person's own and those of the person's enhed, the latest registered first, at most fifty. */
    public List<Proevehandling> of(Medarbejder hvem) {
        return jdbc.sql(SELECT + """
                        where p.ejer = :ejer or (:enhed <> '' and p.enhed = :enhed)
                        order by p.registreret desc, p.id limit 50
                        """)
                .param("ejer", hvem.id().entra())
                .param("enhed", hvem.enhed())
                .query(ProevehandlingStore::proevehandling)
                .list();
    }

    private static Proevehandling proevehandling(ResultSet row, int n) throws SQLException {
        return new Proevehandling(
                new Proevehandling.Id(row.getObject("id", UUID.class)),
                row.getString("titel"),
                Maalrow.joined(row),
                Borgergruppe.valueOf(row.getString("borgergruppe")),
                row.getObject("start", LocalDate.class),
                row.getObject("slut", LocalDate.class),
                row.getString("haab"),
                new Medarbejder.Id(row.getString("ejer")),
                row.getString("enhed"));
    }
}
