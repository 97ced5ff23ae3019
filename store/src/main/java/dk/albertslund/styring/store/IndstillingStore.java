package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Sprog;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What each person has chosen for herself. */
@Repository
public class IndstillingStore {

    private final JdbcClient jdbc;

    IndstillingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty until she has chosen. */
    public Optional<Sprog> sprog(Medarbejder.Id person) {
        return jdbc.sql("select sprog from indstilling where person = :person")
                .param("person", person.entra())
                .query((row, n) -> Sprog.valueOf(row.getString("sprog")))
                .optional();
    }

    public void saveSprog(Medarbejder.Id person, Optional<Sprog> sprog) {
        var sql = sprog.isPresent() ? """
                  insert into indstilling (person, sprog) values (:person, :sprog)
                  on conflict (person) do update set sprog = :sprog
                  """ : "delete from indstilling where person = :person";
        jdbc.sql(sql)
                .param("person", person.entra())
                .param("sprog", sprog.map(Enum::name).orElse(null))
                .update();
    }
}
