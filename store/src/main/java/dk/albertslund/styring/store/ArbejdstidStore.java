package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Arbejdstid;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When people work, as their calendars say. */
@Repository
public class ArbejdstidStore {

    private final JdbcClient jdbc;

    ArbejdstidStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String SAVE = """
            insert into arbejdstid (person, fra, til, dage)
            select person, fra, til, string_to_array(dage, ',')::int[]
            from unnest(:personer::text[], :fra::time[], :til::time[], :dage::text[]) as ny (person, fra, til, dage)
            order by person
            on conflict (person) do update set fra = excluded.fra, til = excluded.til, dage = excluded.dage
            """;

    /** Of all at once; those who are not among them are as they were. */
    public void save(Collection<Arbejdstid> alle) {
        jdbc.sql(SAVE)
                .param("personer", alle.stream().map(en -> en.hvem().entra()).toArray(String[]::new))
                .param("fra", alle.stream().map(en -> en.fra().toString()).toArray(String[]::new))
                .param("til", alle.stream().map(en -> en.til().toString()).toArray(String[]::new))
                .param("dage", alle.stream().map(ArbejdstidStore::dage).toArray(String[]::new))
                .update();
    }

    private static String dage(Arbejdstid en) {
        return en.dage().stream()
                .map(dag -> Integer.toString(dag.getValue()))
                .sorted()
                .reduce((foer, dag) -> foer + "," + dag)
                .orElseThrow();
    }

    public Optional<Arbejdstid> find(Medarbejder.Id person) {
        return jdbc.sql("select * from arbejdstid where person = :person")
                .param("person", person.entra())
                .query((row, n) -> new Arbejdstid(
                        person,
                        row.getObject("fra", LocalTime.class),
                        row.getObject("til", LocalTime.class),
                        Rows.set(row, "dage", Integer[].class, DayOfWeek::of)))
                .optional();
    }
}
