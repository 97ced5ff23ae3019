package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.tegn.Paa.PaaMaal;
import dk.albertslund.styring.tegn.Paa.PaaProevehandling;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Tegn;
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

/** What it was agreed to keep an eye on. */
@Repository
public class TegnStore {

    private final JdbcClient jdbc;

    TegnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SAVE = """
            insert into tegn (id, maal, proevehandling, navn, art, enhed, retning, udgangspunkt, maaltal, inden, rytme,
              noteres_af, aftalt)
            values (:id, :maal, :proevehandling, :navn, :art, :enhed, :retning, :udgangspunkt, :maaltal, :inden, :rytme,
              :noteresAf, :now)
            on conflict (id) do update set
              maal = excluded.maal, proevehandling = excluded.proevehandling, navn = excluded.navn,
              art = excluded.art, enhed = excluded.enhed, retning = excluded.retning,
              udgangspunkt = excluded.udgangspunkt, maaltal = excluded.maaltal, inden = excluded.inden,
              rytme = excluded.rytme, noteres_af = excluded.noteres_af, arkiveret = null
            """;

    /** Saves a new one, or the new content of one that is there; one put aside is taken out again. */
    public void save(Tegn tegn, Instant now) {
        jdbc.sql(SAVE)
                .param("id", tegn.id().vaerdi())
                .param("maal", tegn.paa() instanceof PaaMaal(var et) ? et.vaerdi() : null)
                .param("proevehandling", tegn.paa() instanceof PaaProevehandling(var en) ? en.vaerdi() : null)
                .param("navn", tegn.navn())
                .param("art", tegn.art().name())
                .param("enhed", tegn.enhed())
                .param("retning", tegn.retning().name())
                .param("udgangspunkt", tegn.udgangspunkt().orElse(null))
                .param("maaltal", tegn.maaltal().orElse(null))
                .param("inden", tegn.inden().orElse(null))
                .param("rytme", tegn.rytme().name())
                .param("noteresAf", tegn.noteresAf().map(Medarbejder.Id::entra).orElse(null))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Puts it aside: nobody sees it, and what was noted to it is there still. */
    public void archive(Tegn.Id id, Instant now) {
        jdbc.sql("update tegn set arkiveret = :now where id = :id")
                .param("id", id.vaerdi())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Tegn> find(Tegn.Id id) {
        return jdbc.sql("select * from tegn where id = :id and arkiveret is null")
                .param("id", id.vaerdi())
                .query(TegnStore::tegn)
                .optional();
    }

    private static final String OF = """
            select t.* from tegn t
              left join proevehandling p on p.id = t.proevehandling
              left join maal m on m.id = t.maal
            where t.arkiveret is null and p.arkiveret is null and coalesce(m.arkiveret, false) = false
              and (p.ejer = :hvem or (:enhed <> '' and p.enhed = :enhed)
                or m.enheder @> array[:enhed]::text[] or t.noteres_af = :hvem)
            order by t.aftalt, t.id limit 100
            """;

    /** Those on the person's own and the enhed's prøvehandlinger and goals, the one agreed on first at the front. */
    public List<Tegn> of(Medarbejder hvem) {
        return jdbc.sql(OF)
                .param("hvem", hvem.id().entra())
                .param("enhed", hvem.enhed())
                .query(TegnStore::tegn)
                .list();
    }

    private static Tegn tegn(ResultSet row, int n) throws SQLException {
        return new Tegn(
                new Tegn.Id(row.getObject("id", UUID.class)),
                NotatStore.paa(row),
                row.getString("navn"),
                Tegn.Art.valueOf(row.getString("art")),
                row.getString("enhed"),
                Tegn.Retning.valueOf(row.getString("retning")),
                Optional.ofNullable(row.getBigDecimal("udgangspunkt")),
                Optional.ofNullable(row.getBigDecimal("maaltal")),
                Optional.ofNullable(row.getObject("inden", LocalDate.class)),
                Rytme.valueOf(row.getString("rytme")),
                Rows.id(row, "noteres_af"));
    }
}
