package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.proevehandling.Ramme.Partner;
import dk.albertslund.styring.proevehandling.Ramme.Spoerges;
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
              (id, titel, maal, borgergruppe, start, slut, haab, ejer, enhed, registreret,
               maalgruppe, partnere, hvem, udsprunget_af, spoerges, afsluttet, udfald, laering)
            values (:id, :titel, :maal, :borgergruppe, :start, :slut, :haab, :ejer, :enhed, :now,
              :maalgruppe, :partnere, :hvem, :udsprunget_af, :spoerges, :afsluttet, :udfald, :laering)
            on conflict (id) do update set
              titel = excluded.titel, maal = excluded.maal, borgergruppe = excluded.borgergruppe,
              start = excluded.start, slut = excluded.slut, haab = excluded.haab,
              ejer = excluded.ejer, enhed = excluded.enhed,
              maalgruppe = excluded.maalgruppe, partnere = excluded.partnere, hvem = excluded.hvem,
              udsprunget_af = excluded.udsprunget_af, spoerges = excluded.spoerges,
              afsluttet = excluded.afsluttet, udfald = excluded.udfald, laering = excluded.laering, arkiveret = null
            """;

    /** Saves a new one, or the new content of one that is there; one put aside is taken out again. */
    public void save(Proevehandling en, Instant now) {
        var ramme = en.ramme().orElse(Ramme.INGEN);
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
                .param("maalgruppe", ramme.maalgruppe())
                .param("partnere", ramme.partnere().stream().map(Enum::name).toArray(String[]::new))
                .param("hvem", ramme.hvem())
                .param(
                        "udsprunget_af",
                        ramme.udsprungetAf().map(Proevehandling.Id::vaerdi).orElse(null))
                .param("spoerges", ramme.spoerges().map(Enum::name).orElse(null))
                .param("afsluttet", en.afslutning().map(Afslutning::dato).orElse(null))
                .param("udfald", en.afslutning().map(til -> til.udfald().name()).orElse(null))
                .param("laering", en.afslutning().map(Afslutning::laering).orElse(null))
                .update();
    }

    /** Puts it aside: nobody sees it, and nothing that hangs on it is lost. */
    public void archive(Proevehandling.Id id, Instant now) {
        jdbc.sql("update proevehandling set arkiveret = :now where id = :id")
                .param("id", id.vaerdi())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static final String SELECT = """
            select p.*, m.* from proevehandling p left join maal_med_traad m on m.maal_id = p.maal
            """;

    public Optional<Proevehandling> find(Proevehandling.Id id) {
        return jdbc.sql(SELECT + "where p.id = :id and p.arkiveret is null")
                .param("id", id.vaerdi())
                .query(ProevehandlingStore::proevehandling)
                .optional();
    }

    /** Those that run on the day and are not finished, the oldest first. */
    public List<Proevehandling> running(LocalDate dag) {
        return jdbc.sql(SELECT + """
                        where p.arkiveret is null and p.afsluttet is null and :dag between p.start and p.slut
                        order by p.registreret, p.id
                        """)
                .param("dag", dag)
                .query(ProevehandlingStore::proevehandling)
                .list();
    }

    /** The person's own and those of the person's enhed, the latest registered first, at most fifty. */
    public List<Proevehandling> of(Medarbejder hvem) {
        return jdbc.sql(SELECT + """
                        where p.arkiveret is null and (p.ejer = :ejer or (:enhed <> '' and p.enhed = any (enhed_navne(:enhed))))
                        order by p.registreret desc, p.id limit 50
                        """)
                .param("ejer", hvem.id().entra())
                .param("enhed", hvem.enhed())
                .query(ProevehandlingStore::proevehandling)
                .list();
    }

    static Proevehandling proevehandling(ResultSet row, int n) throws SQLException {
        return new Proevehandling(
                new Proevehandling.Id(row.getObject("id", UUID.class)),
                row.getString("titel"),
                Maalrow.joined(row),
                Borgergruppe.valueOf(row.getString("borgergruppe")),
                row.getObject("start", LocalDate.class),
                row.getObject("slut", LocalDate.class),
                row.getString("haab"),
                new Medarbejder.Id(row.getString("ejer")),
                row.getString("enhed"),
                ramme(row),
                afslutning(row));
    }

    private static Optional<Ramme> ramme(ResultSet row) throws SQLException {
        var ramme = new Ramme(
                row.getString("maalgruppe"),
                Rows.set(row, "partnere", String[].class, Partner::valueOf),
                row.getString("hvem"),
                Optional.ofNullable(row.getObject("udsprunget_af", UUID.class)).map(Proevehandling.Id::new),
                Optional.ofNullable(row.getString("spoerges")).map(Spoerges::valueOf));
        return ramme.equals(Ramme.INGEN) ? Optional.empty() : Optional.of(ramme);
    }

    private static Optional<Afslutning> afslutning(ResultSet row) throws SQLException {
        var afsluttet = row.getObject("afsluttet", LocalDate.class);
        return afsluttet == null
                ? Optional.empty()
                : Optional.of(
                        new Afslutning(afsluttet, Udfald.valueOf(row.getString("udfald")), row.getString("laering")));
    }
}
