package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;
import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Begivenhed;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.aarshjul.Lokalfrist;
import dk.albertslund.styring.organisation.Medarbejder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years' phases, and what people have answered about them. */
@Repository
public class AarshjulStore {

    private final JdbcClient jdbc;

    AarshjulStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The årshjul of the year that {@code dato} belongs to. */
    public Optional<Aarshjul> den(LocalDate dato) {
        return find(Aarshjul.aarFor(dato));
    }

    public Optional<Aarshjul> find(int aar) {
        var faser = rows("select navn, fra, til, varsler from fase where aar = :aar", aar, AarshjulStore::fase);
        return faser.isEmpty()
                ? Optional.empty()
                : Optional.of(new Aarshjul(
                        aar,
                        faser,
                        rows("select * from begivenhed where aar = :aar", aar, AarshjulStore::begivenhed),
                        regler(aar),
                        rows("select * from lokal_frist where aar = :aar", aar, AarshjulStore::lokal),
                        offentliggjort(aar)));
    }

    private boolean offentliggjort(int aar) {
        return jdbc.sql("select offentliggjort from aarshjul where aar = :aar")
                .param("aar", aar)
                .query(Boolean.class)
                .single();
    }

    private Map<String, String> regler(int aar) {
        var regler = """
                select lower(navn) as noegle, regel from fase where aar = :aar and regel <> ''
                union all
                select noegle, regel from begivenhed where aar = :aar and regel <> ''
                """;
        return rows(regler, aar, (row, n) -> Map.entry(row.getString("noegle"), row.getString("regel"))).stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private <T> List<T> rows(String sql, int aar, RowMapper<T> row) {
        return jdbc.sql(sql).param("aar", aar).query(row).list();
    }

    /** Adds the year unless it is there already: what people have moved since stays where they moved it. */
    public boolean add(Aarshjul aarshjul) {
        int added = jdbc.sql("insert into aarshjul (aar) values (:aar) on conflict do nothing")
                .param("aar", aarshjul.aar())
                .update();
        if (added == 1) {
            save(aarshjul);
        }
        return added == 1;
    }

    private static final String SAVE_AAR = """
            insert into aarshjul (aar, offentliggjort) values (:aar, :offentliggjort)
            on conflict (aar) do update set offentliggjort = excluded.offentliggjort
            """;

    /** The year becomes just this; what people have answered about its faser stays. */
    public void save(Aarshjul aarshjul) {
        int aar = aarshjul.aar();
        jdbc.sql(SAVE_AAR)
                .param("aar", aar)
                .param("offentliggjort", aarshjul.offentliggjort())
                .update();
        aarshjul.faser()
                .forEach(fase -> save(
                        aar, fase, aarshjul.regler().getOrDefault(fase.navn().noegle(), "")));
        clear("begivenhed", aar);
        aarshjul.begivenheder().forEach(en -> insert(aar, en, aarshjul.regler().getOrDefault(en.noegle(), "")));
        clear("lokal_frist", aar);
        aarshjul.lokale().forEach(lokal -> insert(aar, lokal));
    }

    private void clear(String table, int aar) {
        jdbc.sql("delete from " + table + " where aar = :aar").param("aar", aar).update();
    }

    private static final String SAVE = """
            insert into fase (aar, navn, fra, til, varsler, regel) values (:aar, :navn, :fra, :til, :varsler, :regel)
            on conflict (aar, navn) do update set
              fra = excluded.fra, til = excluded.til, varsler = excluded.varsler, regel = excluded.regel
            """;

    private void save(int aar, Fase fase, String regel) {
        jdbc.sql(SAVE)
                .param("aar", aar)
                .param("navn", fase.navn().name())
                .param("fra", fase.fra())
                .param("til", fase.til())
                .param("varsler", fase.varsler().toArray(Integer[]::new))
                .param("regel", regel)
                .update();
    }

    private static final String INSERT_BEGIVENHED = """
            insert into begivenhed (aar, noegle, titel, ejer, enhed, fra, til, regel)
            values (:aar, :noegle, :titel, :ejer, :enhed, :fra, :til, :regel)
            """;

    private void insert(int aar, Begivenhed en, String regel) {
        jdbc.sql(INSERT_BEGIVENHED)
                .param("aar", aar)
                .param("noegle", en.noegle())
                .param("titel", en.titel())
                .param("ejer", en.ejer().name())
                .param("enhed", en.enhed())
                .param("fra", en.fra())
                .param("til", en.til())
                .param("regel", regel)
                .update();
    }

    private void insert(int aar, Lokalfrist lokal) {
        jdbc.sql("insert into lokal_frist (aar, fase, enhed, frist) values (:aar, :fase, :enhed, :frist)")
                .param("aar", aar)
                .param("fase", lokal.fase().name())
                .param("enhed", lokal.enhed())
                .param("frist", lokal.frist())
                .update();
    }

    public Optional<Fasesvar> svar(int aar, Fase.Navn fase, Medarbejder.Id af) {
        return jdbc.sql("select svar from fasesvar where aar = :aar and fase = :fase and medarbejder = :af")
                .param("aar", aar)
                .param("fase", fase.name())
                .param("af", af.entra())
                .query((row, n) -> Fasesvar.valueOf(row.getString("svar")))
                .optional();
    }

    /** What each has answered. */
    public Map<Medarbejder.Id, Fasesvar> svar(int aar, Fase.Navn fase) {
        return jdbc
                .sql("select medarbejder, svar from fasesvar where aar = :aar and fase = :fase")
                .param("aar", aar)
                .param("fase", fase.name())
                .query((row, n) -> Map.entry(
                        new Medarbejder.Id(row.getString("medarbejder")), Fasesvar.valueOf(row.getString("svar"))))
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static final String SAVE_SVAR = """
            insert into fasesvar (aar, fase, medarbejder, svar, svaret) values (:aar, :fase, :af, :svar, :now)
            on conflict (aar, fase, medarbejder) do update set svar = excluded.svar, svaret = excluded.svaret
            """;

    /** @param svar empty takes the answer back */
    public void saveSvar(int aar, Fase.Navn fase, Medarbejder.Id af, Optional<Fasesvar> svar, Instant now) {
        var statement = svar.isPresent()
                ? jdbc.sql(SAVE_SVAR).param("svar", svar.get().name()).param("now", utc(now))
                : jdbc.sql("delete from fasesvar where aar = :aar and fase = :fase and medarbejder = :af");
        statement
                .param("aar", aar)
                .param("fase", fase.name())
                .param("af", af.entra())
                .update();
    }

    private static Fase fase(ResultSet row, int n) throws SQLException {
        return new Fase(
                Fase.Navn.valueOf(row.getString("navn")),
                row.getObject("fra", LocalDate.class),
                row.getObject("til", LocalDate.class),
                Rows.set(row, "varsler", Integer[].class, Function.identity()));
    }

    private static Begivenhed begivenhed(ResultSet row, int n) throws SQLException {
        return new Begivenhed(
                row.getString("noegle"),
                row.getString("titel"),
                Ejer.valueOf(row.getString("ejer")),
                row.getString("enhed"),
                row.getObject("fra", LocalDate.class),
                row.getObject("til", LocalDate.class));
    }

    private static Lokalfrist lokal(ResultSet row, int n) throws SQLException {
        return new Lokalfrist(
                Fase.Navn.valueOf(row.getString("fase")),
                row.getString("enhed"),
                row.getObject("frist", LocalDate.class));
    }
}
