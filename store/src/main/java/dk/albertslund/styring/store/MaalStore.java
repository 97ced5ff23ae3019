package dk.albertslund.styring.store;

import dk.albertslund.styring.maalplan.Maal;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class MaalStore {

    private final JdbcClient jdbc;

    MaalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds it unless it is there already. */
    public void add(Maal maal) {
        jdbc.sql("""
                        insert into maal (id, titel, maalsaetning, politik, vision, enhed)
                        values (:id, :titel, :maalsaetning, :politik, :vision, :enhed)
                        on conflict (id) do nothing
                        """)
                .param("id", maal.id().vaerdi())
                .param("titel", maal.titel())
                .param("maalsaetning", maal.maalsaetning())
                .param("politik", maal.politik())
                .param("vision", maal.vision())
                .param("enhed", maal.enhed())
                .update();
    }

    /** Those of the enhed first, then those everybody can work with. */
    public List<Maal> of(String enhed) {
        return jdbc.sql("""
                        select * from maal where enhed in ('', :enhed)
                        order by enhed = '', titel collate "da-x-icu"
                        """)
                .param("enhed", enhed)
                .query((row, n) -> new Maal(
                        new Maal.Id(row.getObject("id", UUID.class)),
                        row.getString("titel"),
                        row.getString("maalsaetning"),
                        row.getString("politik"),
                        row.getString("vision"),
                        row.getString("enhed")))
                .list();
    }
}
