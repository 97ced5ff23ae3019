package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Udsaettelse;
import dk.albertslund.styring.udsendelse.Anledning;
import dk.albertslund.styring.udsendelse.Forfald;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people are to be reminded of, and whether they have been. */
@Repository
public class ForfaldStore {

    private final JdbcClient jdbc;

    ForfaldStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String ADD = """
            insert into forfald (noegle, person, emne, om, dag)
            select noegle, person, emne, om::jsonb, dag::date
            from unnest(:noegler::text[], :personer::text[], :emner::text[], :om::text[], :dage::text[])
              as ny (noegle, person, emne, om, dag)
            order by noegle
            on conflict (noegle) do nothing
            """;

    /** Adds those that are not there yet, in one statement; returns how many that was. */
    public int addAll(Collection<Forfald> nye) {
        return jdbc.sql(ADD)
                .param("noegler", nye.stream().map(et -> et.stand().noegle()).toArray(String[]::new))
                .param("personer", nye.stream().map(et -> et.hvem().entra()).toArray(String[]::new))
                .param("emner", nye.stream().map(et -> et.om().emne()).toArray(String[]::new))
                .param(
                        "om",
                        nye.stream()
                                .map(et -> Json.write(et.om(), Anledning.class))
                                .toArray(String[]::new))
                .param("dage", nye.stream().map(et -> et.dag().toString()).toArray(String[]::new))
                .update();
    }

    private static final String TELL = """
            with told as (
              update forfald set fortalt = :dag
              where person = :person and (fortalt = :dag
                or fortalt is null and coalesce(udsat, dag) <= :dag and (senest is null or senest >= :dag))
              returning *)
            select distinct on (emne) * from told order by emne, dag desc, noegle
            """;

    /**
     * What the message of the day is to say to her: all that is due and not said yet, of each thing the latest. From now on
     * it is said, so it is done before sending; done again for the same day it is the same.
     */
    public List<Forfald> tell(Medarbejder.Id person, LocalDate dag) {
        return jdbc.sql(TELL)
                .param("person", person.entra())
                .param("dag", dag)
                .query(ForfaldStore::forfald)
                .list();
    }

    /** What the message of the day said to her. */
    public List<Forfald> told(Medarbejder.Id person, LocalDate dag) {
        return jdbc.sql("""
                        select distinct on (emne) * from forfald where person = :person and fortalt = :dag
                        order by emne, dag desc, noegle
                        """)
                .param("person", person.entra())
                .param("dag", dag)
                .query(ForfaldStore::forfald)
                .list();
    }

    /** Hers with the key. */
    public Optional<Forfald> find(Medarbejder.Id person, String noegle) {
        return jdbc.sql("select * from forfald where noegle = :noegle and person = :person")
                .param("noegle", noegle)
                .param("person", person.entra())
                .query(ForfaldStore::forfald)
                .optional();
    }

    /** What waits for her, the first day first. */
    public List<Forfald> waiting(Medarbejder.Id person, LocalDate idag) {
        return jdbc.sql("""
                        select * from forfald
                        where person = :person and fortalt is null and (senest is null or senest >= :idag)
                        order by coalesce(udsat, dag), noegle
                        """)
                .param("person", person.entra())
                .param("idag", idag)
                .query(ForfaldStore::forfald)
                .list();
    }

    /** Only hers: the key is the client's claim. */
    public void save(Medarbejder.Id person, Udsaettelse stand) {
        jdbc.sql("""
                        update forfald set fortalt = :fortalt, udsat = :udsat, gange = :gange, grund = :grund
                        where noegle = :noegle and person = :person
                        """)
                .param("noegle", stand.noegle())
                .param("person", person.entra())
                .param("fortalt", stand.fortalt().orElse(null))
                .param("udsat", stand.til().orElse(null))
                .param("gange", stand.gange())
                .param("grund", stand.grund())
                .update();
    }

    /** After a restore: what was due by the day may have been said. Returns how much that was. */
    public int sayAllIsTold(LocalDate dag) {
        return jdbc.sql("update forfald set fortalt = coalesce(udsat, dag)"
                        + " where fortalt is null and coalesce(udsat, dag) <= :dag")
                .param("dag", dag)
                .update();
    }

    private static Forfald forfald(ResultSet row, int n) throws SQLException {
        return new Forfald(
                new Medarbejder.Id(row.getString("person")),
                Json.read(row.getString("om"), Anledning.class),
                row.getObject("dag", LocalDate.class),
                new Udsaettelse(
                        row.getString("noegle"),
                        Optional.ofNullable(row.getObject("fortalt", LocalDate.class)),
                        Optional.ofNullable(row.getObject("udsat", LocalDate.class)),
                        row.getInt("gange"),
                        row.getString("grund")));
    }
}
