package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people have asked to be reminded of. */
@Repository
public class PaamindelseStore {

    private final JdbcClient jdbc;

    PaamindelseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void save(EgenPaamindelse en) {
        jdbc.sql("""
                        insert into egen_paamindelse (id, ejer, tekst, dag) values (:id, :ejer, :tekst, :dag)
                        on conflict (id) do update set tekst = excluded.tekst, dag = excluded.dag
                        """)
                .param("id", en.id().vaerdi())
                .param("ejer", en.ejer().entra())
                .param("tekst", en.tekst())
                .param("dag", en.dag())
                .update();
    }

    public void delete(EgenPaamindelse.Id id) {
        jdbc.sql("delete from egen_paamindelse where id = :id")
                .param("id", id.vaerdi())
                .update();
    }

    public Optional<EgenPaamindelse> find(EgenPaamindelse.Id id) {
        return jdbc.sql("select * from egen_paamindelse where id = :id")
                .param("id", id.vaerdi())
                .query(PaamindelseStore::paamindelse)
                .optional();
    }

    /** The person's reminders from the day on, the next one first. */
    public List<EgenPaamindelse> of(Medarbejder.Id ejer, LocalDate fra) {
        return jdbc.sql("select * from egen_paamindelse where ejer = :ejer and dag >= :fra order by dag, id")
                .param("ejer", ejer.entra())
                .param("fra", fra)
                .query(PaamindelseStore::paamindelse)
                .list();
    }

    /** Everybody's between the two days, both included. */
    public List<EgenPaamindelse> between(LocalDate fra, LocalDate til) {
        return jdbc.sql("select * from egen_paamindelse where dag between :fra and :til order by dag, id")
                .param("fra", fra)
                .param("til", til)
                .query(PaamindelseStore::paamindelse)
                .list();
    }

    private static EgenPaamindelse paamindelse(ResultSet row, int n) throws SQLException {
        return new EgenPaamindelse(
                new EgenPaamindelse.Id(row.getObject("id", UUID.class)),
                new Medarbejder.Id(row.getString("ejer")),
                row.getString("tekst"),
                row.getObject("dag", LocalDate.class));
    }
}
