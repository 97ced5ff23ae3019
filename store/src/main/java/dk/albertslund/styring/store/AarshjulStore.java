package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;
import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.organisation.Medarbejder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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
        var faser = jdbc.sql("select navn, fra, til, varsler from fase where aar = :aar")
                .param("aar", aar)
                .query(AarshjulStore::fase)
                .list();
        return faser.isEmpty() ? Optional.empty() : Optional.of(new Aarshjul(aar, faser));
    }

    /** Adds the year unless it is there already: what people have moved since stays where they moved it. */
    public boolean add(Aarshjul aarshjul) {
        int added = jdbc.sql("insert into aarshjul (aar) values (:aar) on conflict do nothing")
                .param("aar", aarshjul.aar())
                .update();
        if (added == 1) {
            aarshjul.faser().forEach(fase -> save(aarshjul.aar(), fase));
        }
        return added == 1;
    }

    private static final String SAVE = """
            insert into fase (aar, navn, fra, til, varsler) values (:aar, :navn, :fra, :til, :varsler)
            on conflict (aar, navn) do update set fra = excluded.fra, til = excluded.til, varsler = excluded.varsler
            """;

    public void save(int aar, Fase fase) {
        jdbc.sql(SAVE)
                .param("aar", aar)
                .param("navn", fase.navn().name())
                .param("fra", fase.fra())
                .param("til", fase.til())
                .param("varsler", fase.varsler().toArray(Integer[]::new))
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
}
