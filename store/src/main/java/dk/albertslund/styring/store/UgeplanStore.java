package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import dk.albertslund.styring.udviklingsuge.Moedemangel;
import dk.albertslund.styring.udviklingsuge.Moedestand;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    public Optional<Moedestatus> status(Ugeplan.Id uge, Moede.Id id) {
        return jdbc.sql("select * from moede where ugeplan = :uge and id = :id")
                .param("uge", uge.vaerdi())
                .param("id", id.vaerdi())
                .query(UgeplanStore::status)
                .optional();
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
        return jdbc.sql("""
                        select not exists (
                          select 1 from moede where ugeplan = :id and begivenhed is null and not opgivet and not aflyst)
                        """)
                .param("id", id.vaerdi())
                .query((row, n) -> row.getBoolean(1))
                .single();
    }

    public void setCreated(Moede.Id id, Oprettet oprettet) {
        jdbc.sql("""
                        update moede
                        set begivenhed = :begivenhed, moedelink = :link, postkasse = :postkasse, fejl = '', opgivet = false
                        where id = :id
                        """)
                .param("id", id.vaerdi())
                .param("begivenhed", oprettet.begivenhed())
                .param("postkasse", oprettet.postkasse())
                .param("link", oprettet.moedelink())
                .update();
    }

    /** Outlook has it no more; the next time it is made it is another. */
    public void setCancelled(Moede.Id id) {
        jdbc.sql("""
                        update moede set begivenhed = null, moedelink = null, omgang = omgang + 1, mangler = '{}', afviste = '{}',
                          ja = 0, maaske = 0, nej = 0, intet = ja + maaske + nej + intet, lokale = 'INTET'
                        where id = :id and begivenhed is not null
                        """).param("id", id.vaerdi()).update();
    }

    /** What the organiser wants. A meeting that is called anew may be tried anew. */
    public void save(Moedestand stand) {
        jdbc.sql("""
                        update moede
                        set aflyst = :aflyst, opgivet = false, fejl = '', rettes = begivenhed is not null
                        where id = :id
                        """)
                .param("id", stand.moede().vaerdi())
                .param("aflyst", stand.aflyst())
                .update();
        find(stand.uge())
                .flatMap(plan -> plan.moede(stand.moede())
                        .filter(moede -> !moede.tid().equals(stand.tid()))
                        .map(moede -> plan.med(moede.til(stand.tid(), moede.lokale()))))
                .ifPresent(this::update);
    }

    /** The room the meeting has got; the rest of the plan is left as it is. */
    public void saveRoom(Ugeplan.Id id, Moede nyt) {
        find(id).flatMap(plan -> plan.moede(nyt.id())
                        .filter(moede -> !moede.lokale().equals(nyt.lokale()))
                        .map(moede -> plan.med(moede.til(moede.tid(), nyt.lokale()))))
                .ifPresent(this::update);
    }

    private void update(Ugeplan plan) {
        jdbc.sql("update ugeplan set plan = :plan::jsonb where id = :id")
                .param("id", plan.id().vaerdi())
                .param("plan", Json.write(plan, Ugeplan.class))
                .update();
    }

    /** Outlook has followed, or never will. */
    public void setSettled(Moede.Id id) {
        jdbc.sql("update moede set rettes = false where id = :id")
                .param("id", id.vaerdi())
                .update();
    }

    /** The meetings that Outlook has yet to follow: what it says of them now is not wrong, only late. */
    public Set<Moede.Id> unsettled(Ugeplan.Id id) {
        return Set.copyOf(jdbc.sql("select id from moede where ugeplan = :id and rettes")
                .param("id", id.vaerdi())
                .query((row, n) -> new Moede.Id(row.getObject("id", UUID.class)))
                .list());
    }

    /** The addresses of the rooms that have said no to the meeting. */
    public Set<String> refused(Moede.Id id) {
        return Set.copyOf(jdbc.sql("select unnest(afviste) from moede where id = :id")
                .param("id", id.vaerdi())
                .query(String.class)
                .list());
    }

    public void addRefused(Moede.Id id, String mail) {
        jdbc.sql("update moede set afviste = array_append(afviste, :mail) where id = :id and :mail <> all (afviste)")
                .param("id", id.vaerdi())
                .param("mail", mail)
                .update();
    }

    /** Who asked for the week, and is told how it goes. */
    public Optional<Medarbejder.Id> organiser(Ugeplan.Id id) {
        return jdbc.sql("select af from ugeplan where id = :id")
                .param("id", id.vaerdi())
                .query(String.class)
                .optional()
                .map(Medarbejder.Id::new);
    }

    /** @param opgivet nobody tries again */
    public void setFailed(Moede.Id id, String fejl, boolean opgivet) {
        jdbc.sql("update moede set fejl = :fejl, opgivet = :opgivet where id = :id and begivenhed is null")
                .param("id", id.vaerdi())
                .param("fejl", fejl)
                .param("opgivet", opgivet)
                .update();
    }

    /** Only the answers of {@code status} and what is wrong; the rest of it is left as it is. */
    public void setAnswers(Moedestatus status) {
        jdbc.sql("""
                        update moede
                        set ja = :ja, maaske = :maaske, nej = :nej, intet = :intet, lokale = :lokale, mangler = :mangler
                        where id = :id
                        """)
                .param("id", status.moede().vaerdi())
                .param("ja", status.ja())
                .param("maaske", status.maaske())
                .param("nej", status.nej())
                .param("intet", status.intet())
                .param("lokale", status.lokale().name())
                .param(
                        "mangler",
                        status.mangler().stream()
                                .map(Moedemangel::name)
                                .sorted()
                                .toArray(String[]::new))
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
                row.getBoolean("aflyst"),
                row.getInt("omgang"),
                mangler(row),
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
                : Optional.of(new Oprettet(begivenhed, row.getString("moedelink"), row.getString("postkasse")));
    }

    private static Set<Moedemangel> mangler(ResultSet row) throws SQLException {
        return Arrays.stream((String[]) row.getArray("mangler").getArray())
                .map(Moedemangel::valueOf)
                .collect(Collectors.toSet());
    }
}
