package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.mig.OmMig;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much there is of one person in the house. */
@Repository
public class PersondataStore {

    private final JdbcClient jdbc;

    PersondataStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String COUNT = """
            select
              (select count(*) from proevehandling where ejer = :person) as proevehandlinger,
              (select count(*) from notat where af = :person) as tegn,
              (select count(*) from evaluering where af = :person)
                + (select count(*) from samarbejde where af = :person) as evalueringer,
              (select count(*) from aendring where af = :person) as aendringer,
              (select count(*) from forfald where person = :person)
                + (select count(*) from egen_paamindelse where ejer = :person) as paamindelser,
              (select count(*) from outbox
               where koe in (select id from samtale where person = :person) or koe = 'person/' || :person) as beskeder
            """;

    public OmMig count(Medarbejder.Id person) {
        return jdbc.sql(COUNT)
                .param("person", person.entra())
                .query((row, n) -> new OmMig(
                        row.getInt("proevehandlinger"),
                        row.getInt("tegn"),
                        row.getInt("evalueringer"),
                        row.getInt("aendringer"),
                        row.getInt("paamindelser"),
                        row.getInt("beskeder")))
                .single();
    }
}
