package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Rows.ids;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Borgervalg;
import dk.albertslund.styring.organisation.Medarbejder;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whom an administrator says people work for. */
final class BorgervalgStore {

    private final JdbcClient jdbc;

    BorgervalgStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each we know; an administrator has mostly said nothing. */
    List<Borgervalg> of(List<Medarbejder.Id> personer) {
        return jdbc.sql("""
                        select m.id,
                          array(select borgergruppe from borgervalg v where v.medarbejder = m.id and med) as med,
                          array(select borgergruppe from borgervalg v where v.medarbejder = m.id and not med) as uden
                        from medarbejder m where m.id = any (:ids)
                        """)
                .param("ids", ids(personer))
                .query((row, n) -> new Borgervalg(
                        new Medarbejder.Id(row.getString("id")),
                        Rows.set(row, "med", String[].class, Borgergruppe::valueOf),
                        Rows.set(row, "uden", String[].class, Borgergruppe::valueOf)))
                .list();
    }

    void save(Borgervalg valg) {
        jdbc.sql("delete from borgervalg where medarbejder = :person")
                .param("person", valg.person().entra())
                .update();
        insert(valg.person(), valg.med(), true);
        insert(valg.person(), valg.uden(), false);
    }

    private void insert(Medarbejder.Id person, Set<Borgergruppe> grupper, boolean med) {
        jdbc.sql(
                        "insert into borgervalg (medarbejder, borgergruppe, med) select :person, unnest(:grupper::text[]), :med")
                .param("person", person.entra())
                .param("grupper", grupper.stream().map(Enum::name).toArray(String[]::new))
                .param("med", med)
                .update();
    }
}
