package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.paamindelse.Fravaer;
import dk.albertslund.styring.paamindelse.Fravaer.Kilde;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is away. Each source speaks for itself, so what Outlook says never undoes what the person has said. */
@Repository
public class FravaerStore {

    private final JdbcClient jdbc;

    FravaerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Instead of what its source said before. */
    public void save(Fravaer et) {
        jdbc.sql("""
                        insert into fravaer (person, kilde, fra, til) values (:person, :kilde, :fra, :til)
                        on conflict (person, kilde) do update set fra = excluded.fra, til = excluded.til
                        """)
                .param("person", et.hvem().entra())
                .param("kilde", et.kilde().name())
                .param("fra", utc(et.fra()))
                .param("til", et.til().map(Times::utc).orElse(null))
                .update();
    }

    public void delete(Medarbejder.Id hvem, Kilde kilde) {
        jdbc.sql("delete from fravaer where person = :person and kilde = :kilde")
                .param("person", hvem.entra())
                .param("kilde", kilde.name())
                .update();
    }

    public Optional<Fravaer> find(Medarbejder.Id hvem, Kilde kilde) {
        return jdbc.sql("select * from fravaer where person = :person and kilde = :kilde")
                .param("person", hvem.entra())
                .param("kilde", kilde.name())
                .query(FravaerStore::fravaer)
                .optional();
    }

    /** What all sources say of her. */
    public List<Fravaer> of(Medarbejder.Id hvem) {
        return jdbc.sql("select * from fravaer where person = :person order by kilde")
                .param("person", hvem.entra())
                .query(FravaerStore::fravaer)
                .list();
    }

    /** The absences that hold at the time, of everybody. */
    public List<Fravaer> at(Instant tid) {
        return jdbc.sql(
                        "select * from fravaer where fra <= :tid and (til is null or til > :tid) order by person, kilde")
                .param("tid", utc(tid))
                .query(FravaerStore::fravaer)
                .list();
    }

    /** All that one source says. */
    public List<Fravaer> by(Kilde kilde) {
        return jdbc.sql("select * from fravaer where kilde = :kilde order by person")
                .param("kilde", kilde.name())
                .query(FravaerStore::fravaer)
                .list();
    }

    private static Fravaer fravaer(ResultSet row, int n) throws SQLException {
        return new Fravaer(
                new Medarbejder.Id(row.getString("person")),
                Kilde.valueOf(row.getString("kilde")),
                row.getObject("fra", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("til", OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
