package dk.albertslund.styring.store;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begreb.Ordlyd;
import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.begreb.Ordbog;
import dk.albertslund.styring.samtale.Aendring;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The words of the styringskoncept, and what has been changed in them. */
@Repository
public class BegrebStore {

    private final JdbcClient jdbc;

    BegrebStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Ordbog all() {
        return new Ordbog(jdbc.sql("select * from begreb order by navn collate \"da-x-icu\"")
                .query(BegrebStore::begreb)
                .list());
    }

    /** From here on it is ours: the next version of what is delivered leaves it alone. */
    public void save(Begreb begreb) {
        jdbc.sql("""
                        insert into begreb (noegle, navn, forklaring, eksempel, navn_en, forklaring_en, eksempel_en, ord,
                          beslaegtede, rettet)
                        values (:noegle, :navn, :forklaring, :eksempel, :navn_en, :forklaring_en, :eksempel_en, :ord,
                          :beslaegtede, true)
                        on conflict (noegle) do update set
                          navn = excluded.navn, forklaring = excluded.forklaring, eksempel = excluded.eksempel,
                          navn_en = excluded.navn_en, forklaring_en = excluded.forklaring_en,
                          eksempel_en = excluded.eksempel_en, ord = excluded.ord, beslaegtede = excluded.beslaegtede,
                          rettet = true
                        """)
                .param("noegle", begreb.noegle())
                .param("navn", begreb.dansk().navn())
                .param("forklaring", begreb.dansk().forklaring())
                .param("eksempel", begreb.dansk().eksempel())
                .param("navn_en", begreb.engelsk().navn())
                .param("forklaring_en", begreb.engelsk().forklaring())
                .param("eksempel_en", begreb.engelsk().eksempel())
                .param("ord", begreb.ord().toArray(String[]::new))
                .param("beslaegtede", begreb.beslaegtede().toArray(String[]::new))
                .update();
    }

    /** It is as if it had never been added. */
    public void delete(String noegle) {
        jdbc.sql("delete from begreb where noegle = :noegle")
                .param("noegle", noegle)
                .update();
    }

    private static final String RETTELSER = """
            select hvornaar, coalesce(navn, '') as navn, aendring
            from aendring left join medarbejder on medarbejder.id = aendring.af
            where aendring ->> 'kind' = 'AfBegreb' and aendring #>> '{efter,noegle}' = :noegle
              and jsonb_typeof(aendring -> 'foer') = 'object'
            order by nr desc limit :antal
            """;

    /** The latest first; that somebody undid a change is a change too. */
    public List<Begrebsrettelse> rettelser(String noegle, int antal, ZoneId zone) {
        return jdbc.sql(RETTELSER)
                .param("noegle", noegle)
                .param("antal", antal)
                .query((row, n) -> new Begrebsrettelse(
                        row.getObject("hvornaar", OffsetDateTime.class)
                                .atZoneSameInstant(zone)
                                .toLocalDate(),
                        row.getString("navn"),
                        foer(row)))
                .list();
    }

    private static Begreb foer(ResultSet row) throws SQLException {
        return switch (Json.read(row.getString("aendring"), Aendring.class)) {
            case Aendring.AfBegreb(var foer, var efter) -> foer.orElseThrow();
            case Aendring anden -> throw new IllegalStateException("ingen rettelse af et begreb: " + anden);
        };
    }

    private static Begreb begreb(ResultSet row, int n) throws SQLException {
        return new Begreb(
                row.getString("noegle"),
                new Ordlyd(row.getString("navn"), row.getString("forklaring"), row.getString("eksempel")),
                new Ordlyd(row.getString("navn_en"), row.getString("forklaring_en"), row.getString("eksempel_en")),
                list(row, "ord"),
                list(row, "beslaegtede"));
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}
