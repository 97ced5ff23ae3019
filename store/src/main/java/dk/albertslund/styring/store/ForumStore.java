package dk.albertslund.styring.store;

import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.forum.Forum.Rytme;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The fora of the leaders, and their series in Outlook. */
@Repository
public class ForumStore {

    private final JdbcClient jdbc;

    ForumStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those for the fewest first. */
    public List<Forum> all() {
        return jdbc.sql("select * from forum order by niveau, noegle")
                .query(ForumStore::forum)
                .list();
    }

    public Optional<Forum> find(String noegle) {
        return jdbc.sql("select * from forum where noegle = :noegle")
                .param("noegle", noegle)
                .query(ForumStore::forum)
                .optional();
    }

    /** @param foerste empty when the forum is not to meet */
    public void saveFirst(String noegle, Optional<LocalDateTime> foerste, Medarbejder.Id af) {
        jdbc.sql("update forum set foerste = :foerste, af = :af where noegle = :noegle")
                .param("noegle", noegle)
                .param("foerste", foerste.orElse(null))
                .param("af", af.entra())
                .update();
    }

    public void saveSeries(String noegle, Oprettet serie, Set<String> indkaldte) {
        jdbc.sql("""
                        update forum
                        set begivenhed = :begivenhed, moedelink = :moedelink, postkasse = :postkasse, indkaldte = :indkaldte
                        where noegle = :noegle
                        """)
                .param("noegle", noegle)
                .param("begivenhed", serie.begivenhed())
                .param("moedelink", serie.moedelink())
                .param("postkasse", serie.postkasse())
                .param("indkaldte", indkaldte.stream().sorted().toArray(String[]::new))
                .update();
    }

    /** The series is in Outlook no more; the next is another. */
    public void removeSeries(String noegle) {
        jdbc.sql("""
                        update forum
                        set begivenhed = null, moedelink = null, postkasse = null, indkaldte = '{}', omgang = omgang + 1
                        where noegle = :noegle and begivenhed is not null
                        """).param("noegle", noegle).update();
    }

    /** Who called the forum last. */
    public Optional<Medarbejder.Id> calledBy(String noegle) {
        return jdbc.sql("select af from forum where noegle = :noegle and af is not null")
                .param("noegle", noegle)
                .query(String.class)
                .optional()
                .map(Medarbejder.Id::new);
    }

    private static Forum forum(ResultSet row, int n) throws SQLException {
        var begivenhed = row.getString("begivenhed");
        return new Forum(
                row.getString("noegle"),
                row.getString("navn"),
                Rytme.valueOf(row.getString("rytme")),
                row.getInt("niveau"),
                Duration.ofMinutes(row.getInt("minutter")),
                Optional.ofNullable(row.getObject("foerste", LocalDateTime.class)),
                begivenhed == null
                        ? Optional.empty()
                        : Optional.of(new Oprettet(begivenhed, row.getString("moedelink"), row.getString("postkasse"))),
                row.getInt("omgang"),
                Set.copyOf(Arrays.asList((String[]) row.getArray("indkaldte").getArray())));
    }
}
