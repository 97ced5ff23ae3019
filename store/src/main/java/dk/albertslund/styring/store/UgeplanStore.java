package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The proposed weeks, and what has become of their meetings. */
@Repository
public class UgeplanStore {

    private final JdbcClient jdbc;

    UgeplanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String INSERT_MOEDER = """
            insert into moede (id, ugeplan, nr, intet)
            select id, :ugeplan, nr, intet from unnest(:ider::uuid[], :numre::int[], :intet::int[]) as ny (id, nr, intet)
            """;

    /** Keeps the proposal unless it is kept already. */
    public boolean add(Ugeplan plan, Medarbejder.Id af, Instant now) {
        int added = jdbc.sql("""
                        insert into ugeplan (id, mandag, plan, af, foreslaaet)
                        values (:id, :mandag, :plan::jsonb, :af, :now)
                        on conflict do nothing
                        """)
                .param("id", plan.id().vaerdi())
                .param("mandag", plan.mandag())
                .param("plan", Json.write(plan, Ugeplan.class))
                .param("af", af.entra())
                .param("now", utc(now))
                .update();
        if (added == 1) {
            addMoeder(plan);
        }
        return added == 1;
    }

    private void addMoeder(Ugeplan plan) {
        var moeder = plan.forslag().stream().map(Ugeplan.Forslag::moede).toList();
        jdbc.sql(INSERT_MOEDER)
                .param("ugeplan", plan.id().vaerdi())
                .param("ider", moeder.stream().map(moede -> moede.id().vaerdi()).toArray(UUID[]::new))
                .param("numre", IntStream.range(0, moeder.size()).boxed().toArray(Integer[]::new))
                .param(
                        "intet",
                        moeder.stream().map(moede -> moede.deltagere().size()).toArray(Integer[]::new))
                .update();
    }

    public Optional<Ugeplan> find(Ugeplan.Id id) {
        return jdbc.sql("select plan from ugeplan where id = :id")
                .param("id", id.vaerdi())
                .query(UgeplanStore::plan)
                .optional();
    }

    /** The one proposed last. */
    public Optional<Ugeplan> latest() {
        return jdbc.sql("select plan from ugeplan order by foreslaaet desc, id limit 1")
                .query(UgeplanStore::plan)
                .optional();
    }

    /** The weeks not over by {@code dag} that meetings have been made for. */
    public List<Ugeplan> sentAndNotOver(LocalDate dag) {
        return jdbc.sql("""
                        select plan from ugeplan u
                        where mandag > :dag - 7 and exists (
                          select 1 from moede where ugeplan = u.id and begivenhed is not null)
                        order by mandag, id
                        """).param("dag", dag).query(UgeplanStore::plan).list();
    }

    /** In the order of the proposal. */
    public List<Moedestatus> status(Ugeplan.Id id) {
        return jdbc.sql("select * from moede where ugeplan = :id order by nr")
                .param("id", id.vaerdi())
                .query(UgeplanStore::status)
                .list();
    }

    /** Holds the week until the transaction ends, so that of two meetings one is the last. */
    public void lock(Ugeplan.Id id) {
        jdbc.sql("select id from ugeplan where id = :id for update")
                .param("id", id.vaerdi())
                .query((row, n) -> true)
                .single();
    }

    /** Every meeting of the week has been made or never will be. */
    public boolean isDone(Ugeplan.Id id) {
        return jdbc.sql(
                        "select not exists (select 1 from moede where ugeplan = :id and begivenhed is null and not opgivet)")
                .param("id", id.vaerdi())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    public void setCreated(Moede.Id id, Oprettet oprettet) {
        jdbc.sql("""
                        update moede set begivenhed = :begivenhed, moedelink = :link, fejl = '', opgivet = false
                        where id = :id
                        """)
                .param("id", id.vaerdi())
                .param("begivenhed", oprettet.begivenhed())
                .param("link", oprettet.moedelink())
                .update();
    }

    /** @param opgivet nobody tries again */
    public void setFailed(Moede.Id id, String fejl, boolean opgivet) {
        jdbc.sql("update moede set fejl = :fejl, opgivet = :opgivet where id = :id and begivenhed is null")
                .param("id", id.vaerdi())
                .param("fejl", fejl)
                .param("opgivet", opgivet)
                .update();
    }

    /** Only the answers of {@code status}; the rest of it is left as it is. */
    public void setAnswers(Moedestatus status) {
        jdbc.sql("""
                        update moede set ja = :ja, maaske = :maaske, nej = :nej, intet = :intet, lokale = :lokale
                        where id = :id
                        """)
                .param("id", status.moede().vaerdi())
                .param("ja", status.ja())
                .param("maaske", status.maaske())
                .param("nej", status.nej())
                .param("intet", status.intet())
                .param("lokale", status.lokale().name())
                .update();
    }

    private static Ugeplan plan(ResultSet row, int n) throws SQLException {
        return Json.read(row.getString("plan"), Ugeplan.class);
    }

    private static Moedestatus status(ResultSet row, int n) throws SQLException {
        return new Moedestatus(
                new Moede.Id(row.getObject("id", UUID.class)),
                oprettet(row),
                row.getString("fejl"),
                row.getInt("ja"),
                row.getInt("maaske"),
                row.getInt("nej"),
                row.getInt("intet"),
                Svar.valueOf(row.getString("lokale")));
    }

    private static Optional<Oprettet> oprettet(ResultSet row) throws SQLException {
        var begivenhed = row.getString("begivenhed");
        return begivenhed == null
                ? Optional.empty()
                : Optional.of(new Oprettet(begivenhed, row.getString("moedelink")));
    }
}
