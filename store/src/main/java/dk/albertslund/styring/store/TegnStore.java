package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.proevehandling.Tegn.Forandring;
import dk.albertslund.styring.proevehandling.Tegn.Iagttagelse;
import dk.albertslund.styring.proevehandling.Tegn.Tal;
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

@Repository
public class TegnStore {

    private final JdbcClient jdbc;

    TegnStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SAVE = """
            insert into tegn (id, proevehandling, antal, enhed, tekst, forandring, fra, til, af, noteret)
            values (:id, :paa, :antal, :enhed, :tekst, :forandring, :fra, :til, :af, :now)
            on conflict (id) do update set
              proevehandling = excluded.proevehandling, antal = excluded.antal, enhed = excluded.enhed,
              tekst = excluded.tekst, forandring = excluded.forandring, fra = excluded.fra, til = excluded.til,
              af = excluded.af, arkiveret = null
            """;

    /** Saves a new one, or the new content of one that is there; one put aside is taken out again. */
    public void save(Tegn tegn, Instant now) {
        var save = jdbc.sql(SAVE)
                .param("id", tegn.id().vaerdi())
                .param("paa", tegn.paa().vaerdi())
                .param("fra", tegn.fra())
                .param("til", tegn.til())
                .param("af", tegn.af().entra())
                .param("now", now.atOffset(ZoneOffset.UTC));
        switch (tegn.vaerdi()) {
            case Tal(var antal, var enhed) ->
                save.param("antal", antal)
                        .param("enhed", enhed)
                        .param("tekst", null)
                        .param("forandring", null)
                        .update();
            case Iagttagelse(var tekst, var forandring) ->
                save.param("antal", null)
                        .param("enhed", null)
                        .param("tekst", tekst)
                        .param("forandring", forandring.name())
                        .update();
        }
    }

    /** Puts it aside: nobody sees it, but it can be taken out again as it was. */
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

    /** The tegn of each of these, the oldest first; one query however many they are. */
    public Map<Proevehandling.Id, List<Tegn>> on(Collection<Proevehandling.Id> ids) {
        return jdbc
                .sql("""
                        select * from tegn where proevehandling = any (:ids) and arkiveret is null
                        order by fra, noteret, id
                        """)
                .param("ids", ids.stream().map(Proevehandling.Id::vaerdi).toArray(UUID[]::new))
                .query(TegnStore::tegn)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Tegn::paa));
    }

    private static Tegn tegn(ResultSet row, int n) throws SQLException {
        var antal = row.getBigDecimal("antal");
        return new Tegn(
                new Tegn.Id(row.getObject("id", UUID.class)),
                new Proevehandling.Id(row.getObject("proevehandling", UUID.class)),
                antal == null
                        ? new Iagttagelse(row.getString("tekst"), Forandring.valueOf(row.getString("forandring")))
                        : new Tal(antal, row.getString("enhed")),
                row.getObject("fra", LocalDate.class),
                row.getObject("til", LocalDate.class),
                new Medarbejder.Id(row.getString("af")));
    }
}
