package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Vaner;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** When people want to be reminded. */
@Repository
public class VaneStore {

    private final JdbcClient jdbc;

    VaneStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty until she has chosen. */
    public Optional<Vaner> find(Medarbejder.Id person) {
        return jdbc.sql("select * from vane where person = :person")
                .param("person", person.entra())
                .query(VaneStore::vaner)
                .optional();
    }

    private static final String SAVE = """
            insert into vane (person, tidligst, senest, fridage, sommer, pause, ugebrev, ugebrev_kl)
            values (:person, :tidligst, :senest, :fridage, :sommer, :pause, :ugebrev, :ugebrev_kl)
            on conflict (person) do update set tidligst = excluded.tidligst, senest = excluded.senest,
              fridage = excluded.fridage, sommer = excluded.sommer, pause = excluded.pause, ugebrev = excluded.ugebrev,
              ugebrev_kl = excluded.ugebrev_kl
            """;

    public void save(Medarbejder.Id person, Vaner vaner) {
        jdbc.sql(SAVE)
                .param("person", person.entra())
                .param("tidligst", vaner.tidligst())
                .param("senest", vaner.senest())
                .param(
                        "fridage",
                        vaner.fridage().stream()
                                .map(DayOfWeek::getValue)
                                .sorted()
                                .toArray(Integer[]::new))
                .param("sommer", vaner.sommer())
                .param("pause", vaner.pause().orElse(null))
                .param("ugebrev", vaner.ugebrev().map(DayOfWeek::getValue).orElse(0))
                .param("ugebrev_kl", vaner.ugebrevKl())
                .update();
    }

    /** She has chosen nothing. */
    public void delete(Medarbejder.Id person) {
        jdbc.sql("delete from vane where person = :person")
                .param("person", person.entra())
                .update();
    }

    private static Vaner vaner(ResultSet row, int n) throws SQLException {
        return new Vaner(
                row.getObject("tidligst", LocalTime.class),
                row.getObject("senest", LocalTime.class),
                Rows.set(row, "fridage", Integer[].class, DayOfWeek::of),
                row.getBoolean("sommer"),
                Optional.ofNullable(row.getObject("pause", LocalDate.class)),
                Optional.of(row.getInt("ugebrev")).filter(dag -> dag > 0).map(DayOfWeek::of),
                row.getObject("ugebrev_kl", LocalTime.class));
    }
}
