package dk.albertslund.styring.store;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Notat.Dag;
import dk.albertslund.styring.tegn.Notat.Forandring;
import dk.albertslund.styring.tegn.Notat.Iagttagelse;
import dk.albertslund.styring.tegn.Notat.JaNej;
import dk.albertslund.styring.tegn.Notat.Tal;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Paa.PaaMaal;
import dk.albertslund.styring.tegn.Paa.PaaProevehandling;
import dk.albertslund.styring.tegn.Tegn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has been counted and seen. */
@Repository
public class NotatStore {

    private final JdbcClient jdbc;

    NotatStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SAVE = """
            insert into notat (id, maal, proevehandling, tegn, antal, hoejst, ud_af, omtrent, enhed, tekst, forandring,
              ja, dag, fra, til, af, noteret)
            values (:id, :maal, :proevehandling, :tegn, :antal, :hoejst, :udAf, :omtrent, :enhed, :tekst, :forandring,
              :ja, :dag, :fra, :til, :af, :now)
            on conflict (id) do update set
              maal = excluded.maal, proevehandling = excluded.proevehandling, tegn = excluded.tegn,
              antal = excluded.antal, hoejst = excluded.hoejst, ud_af = excluded.ud_af, omtrent = excluded.omtrent,
              enhed = excluded.enhed, tekst = excluded.tekst, forandring = excluded.forandring, ja = excluded.ja,
              dag = excluded.dag, fra = excluded.fra, til = excluded.til, af = excluded.af, arkiveret = null
            """;

    /** Saves a new one, or the new content of one that is there; one put aside is taken out again. */
    public void save(Notat notat, Instant now) {
        var tal = notat.vaerdi() instanceof Tal et ? Optional.of(et) : Optional.<Tal>empty();
        var set = notat.vaerdi() instanceof Iagttagelse en ? Optional.of(en) : Optional.<Iagttagelse>empty();
        jdbc.sql(SAVE)
                .param("id", notat.id().vaerdi())
                .param("maal", notat.paa() instanceof PaaMaal(var et) ? et.vaerdi() : null)
                .param("proevehandling", notat.paa() instanceof PaaProevehandling(var en) ? en.vaerdi() : null)
                .param("tegn", notat.tegn().map(Tegn.Id::vaerdi).orElse(null))
                .param("antal", tal.map(Tal::antal).orElse(null))
                .param("hoejst", tal.flatMap(Tal::hoejst).orElse(null))
                .param("udAf", tal.flatMap(Tal::udAf).orElse(null))
                .param("omtrent", tal.filter(Tal::omtrent).isPresent())
                .param("enhed", tal.map(Tal::enhed).orElse(null))
                .param("tekst", set.map(Iagttagelse::tekst).orElse(null))
                .param("forandring", set.map(en -> en.forandring().name()).orElse(null))
                .param("ja", notat.vaerdi() instanceof JaNej(var ja) ? ja : null)
                .param("dag", notat.vaerdi() instanceof Dag(var dag) ? dag : null)
                .param("fra", notat.fra())
                .param("til", notat.til())
                .param("af", notat.af().entra())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Puts it aside: nobody sees it, but it can be taken out again as it was. */
    public void archive(Notat.Id id, Instant now) {
        jdbc.sql("update notat set arkiveret = :now where id = :id")
                .param("id", id.vaerdi())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    public Optional<Notat> find(Notat.Id id) {
        return jdbc.sql("select * from notat where id = :id and arkiveret is null")
                .param("id", id.vaerdi())
                .query(NotatStore::notat)
                .optional();
    }

    /** What is noted on each of these, the oldest first; one query however many they are. */
    public Map<Paa, List<Notat>> on(Collection<? extends Paa> paa) {
        return jdbc
                .sql("""
                        select * from notat
                        where (proevehandling = any (:ids) or maal = any (:ids)) and arkiveret is null
                        order by fra, noteret, id
                        """)
                .param("ids", paa.stream().map(Paa::vaerdi).toArray(UUID[]::new))
                .query(NotatStore::notat)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Notat::paa));
    }

    static Paa paa(ResultSet row) throws SQLException {
        var maal = row.getObject("maal", UUID.class);
        return maal == null
                ? new PaaProevehandling(new Proevehandling.Id(row.getObject("proevehandling", UUID.class)))
                : new PaaMaal(new Maal.Id(maal));
    }

    private static Notat notat(ResultSet row, int n) throws SQLException {
        return new Notat(
                new Notat.Id(row.getObject("id", UUID.class)),
                paa(row),
                Optional.ofNullable(row.getObject("tegn", UUID.class)).map(Tegn.Id::new),
                vaerdi(row),
                row.getObject("fra", LocalDate.class),
                row.getObject("til", LocalDate.class),
                new Medarbejder.Id(row.getString("af")));
    }

    private static Notat.Vaerdi vaerdi(ResultSet row) throws SQLException {
        var antal = row.getBigDecimal("antal");
        if (antal != null) {
            return new Tal(
                    antal,
                    Optional.ofNullable(row.getBigDecimal("hoejst")),
                    Optional.ofNullable(row.getBigDecimal("ud_af")),
                    row.getBoolean("omtrent"),
                    row.getString("enhed"));
        }
        var tekst = row.getString("tekst");
        if (tekst != null) {
            return new Iagttagelse(tekst, Forandring.valueOf(row.getString("forandring")));
        }
        var dag = row.getObject("dag", LocalDate.class);
        return dag == null ? new JaNej(row.getBoolean("ja")) : new Dag(dag);
    }
}
