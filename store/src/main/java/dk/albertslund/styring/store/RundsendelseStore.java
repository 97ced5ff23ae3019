package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.samtale.Rundsendelse.Fremdrift;
import dk.albertslund.styring.samtale.Rundsendelse.Kreds;
import dk.albertslund.styring.samtale.Rundsendelse.Modtagere;
import dk.albertslund.styring.samtale.Rundsendelse.Post;
import dk.albertslund.styring.samtale.Udbakkeopslag;
import dk.albertslund.styring.samtale.Visning;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages to many: kept, put in the outbox by one statement when their time comes, counted and stopped. */
@Repository
public class RundsendelseStore implements Udbakkeopslag {

    private final JdbcClient jdbc;
    private final OrganisationStore organisation;

    RundsendelseStore(JdbcClient jdbc, OrganisationStore organisation) {
        this.jdbc = jdbc;
        this.organisation = organisation;
    }

    /** Keeps it unless it is kept already. */
    public void add(Rundsendelse en) {
        jdbc.sql("""
                        insert into rundsendelse (id, af, indhold, modtagere, sendes)
                        values (:id, :af, :indhold::jsonb, :modtagere::jsonb, :sendes)
                        on conflict do nothing
                        """)
                .param("id", en.id().vaerdi())
                .param("af", en.af().entra())
                .param("indhold", Json.write(en.indhold(), Visning.class))
                .param("modtagere", Json.write(en.til(), Modtagere.class))
                .param("sendes", utc(en.sendes()))
                .update();
    }

    /** Those whose time has come and that are not in the outbox yet. */
    public List<Rundsendelse> due(Instant now) {
        return jdbc.sql("""
                        select * from rundsendelse
                        where planlagt is null and stoppet is null and sendes <= :now
                        order by sendes, id
                        """)
                .param("now", utc(now))
                .query(RundsendelseStore::rundsendelse)
                .list();
    }

    /** Whoever cannot be reached gets no row; once is enough, however often it is planned and by how many. */
    private static String plan(Modtagere til) {
        return """
                with denne as (
                  update rundsendelse set planlagt = :now
                  where id = :id and planlagt is null and stoppet is null
                  returning id)
                insert into outbox (noegle, koe, payload, due, rundsendelse)
                select noegle, 'person/' || person, jsonb_build_object(
                    'kind', 'Rundbrev', 'noegle', noegle, 'til', jsonb_build_object('entra', person), 'rundsendelse', id),
                  :now, id
                from (
                  select denne.id, m.id as person, 'rund/' || denne.id || '/' || m.id as noegle
                  from denne, medarbejder m
                  where %s and exists (select from samtale s where s.person = m.id and not s.afinstalleret)
                  order by m.id) as til
                on conflict (noegle) do nothing
                """.formatted(i(til));
    }

    /** @return how many it goes to */
    public int plan(Rundsendelse en, Instant now) {
        return jdbc.sql(plan(en.til()))
                .param("id", en.id().vaerdi())
                .param("now", utc(now))
                .param("hvem", hvem(en.til()))
                .update();
    }

    /** Who it is for, as a condition on {@code medarbejder m}; {@link #hvem} is what it asks for. */
    private static String i(Modtagere til) {
        return "m.aktiv and cardinality(:hvem::text[]) >= 0 and "
                + switch (til) {
                    case Modtagere.Alle _ -> "true";
                    case Modtagere.Ledere _ ->
                        "exists (select from medarbejder under where under.leder = m.id and under.aktiv)";
                    case Modtagere.Enhed _ -> "m.enhed = any (:hvem)";
                    case Modtagere.Gruppe _ ->
                        "m.id in (select medarbejder from arbejder_for where borgergruppe = any (:hvem))";
                    case Modtagere.Bestemte _ -> "m.id = any (:hvem)";
                };
    }

    private String[] hvem(Modtagere til) {
        return switch (til) {
            case Modtagere.Alle _, Modtagere.Ledere _ -> new String[0];
            case Modtagere.Enhed(var navn) -> iOgUnder(navn).toArray(String[]::new);
            case Modtagere.Gruppe(var gruppe) -> new String[] {gruppe.name()};
            case Modtagere.Bestemte(var dem) -> Rows.ids(dem);
        };
    }

    private Stream<String> iOgUnder(String navn) {
        var enheder = organisation.enheder();
        return Stream.concat(Stream.of(navn), enheder.kaldet(navn).stream().flatMap(en -> under(en, enheder)));
    }

    private static Stream<String> under(Enhed en, Organisation enheder) {
        return Stream.concat(
                Stream.of(en.navn()), enheder.ligeUnder(en).stream().flatMap(det -> under(det, enheder)));
    }

    @Override
    public Kreds kreds(Modtagere til) {
        record Row(Medarbejder hvem, boolean naas) {}
        var rows = jdbc.sql(MedarbejderStore.SELECT.replace(
                                "select m.*,",
                                "select m.*, exists (select from samtale s where s.person = m.id and not s.afinstalleret) as naas,")
                        + " where " + i(til) + " order by navn, id")
                .param("hvem", hvem(til))
                .query((row, n) -> new Row(MedarbejderStore.medarbejder(row, n), row.getBoolean("naas")))
                .list();
        return new Kreds(
                rows.stream().filter(Row::naas).map(Row::hvem).toList(),
                rows.stream().filter(row -> !row.naas()).map(Row::hvem).toList());
    }

    private static final String POST = """
            select r.*, coalesce(m.navn, '') as navn, f.*
            from rundsendelse r left join medarbejder m on m.id = r.af
              cross join lateral (
                select count(*) as ialt, count(*) filter (where o.state = 'SENT') as sendt,
                  count(*) filter (where o.state = 'PENDING') as venter,
                  count(*) filter (where o.state in ('GIVEN_UP', 'UNCERTAIN')) as ikke_frem,
                  count(*) filter (where o.state = 'LAPSED') as holdt
                from outbox o where o.rundsendelse = r.id) f
            """;

    @Override
    public Optional<Post> find(Rundsendelse.Id id) {
        return jdbc.sql(POST + " where r.id = :id")
                .param("id", id.vaerdi())
                .query(RundsendelseStore::post)
                .optional();
    }

    @Override
    public List<Post> seneste(int antal) {
        return jdbc.sql(POST + " order by r.sendes desc, r.id limit :antal")
                .param("antal", antal)
                .query(RundsendelseStore::post)
                .list();
    }

    /** What it says, unless it is stopped; asked for each who is to have it. */
    public Optional<Visning> indhold(Rundsendelse.Id id) {
        return jdbc.sql("select indhold from rundsendelse where id = :id and stoppet is null")
                .param("id", id.vaerdi())
                .query((row, n) -> Json.read(row.getString("indhold"), Visning.class))
                .optional();
    }

    private static final String STOP = """
            with stop as (update rundsendelse set stoppet = :now where id = :id and stoppet is null)
            update outbox set state = 'LAPSED', due = null, settled = :now, reason = 'stoppet'
            where rundsendelse = :id and state = 'PENDING' and attempts = 0
            """;

    /** What nobody has begun to send is held back; the rest is looked at once more before it goes. */
    public void stop(Rundsendelse.Id id, Instant now) {
        jdbc.sql(STOP).param("id", id.vaerdi()).param("now", utc(now)).update();
    }

    private static Post post(ResultSet row, int n) throws SQLException {
        return new Post(
                rundsendelse(row, n),
                row.getString("navn"),
                new Fremdrift(
                        row.getInt("ialt"),
                        row.getInt("sendt"),
                        row.getInt("venter"),
                        row.getInt("ikke_frem"),
                        row.getInt("holdt")));
    }

    private static Rundsendelse rundsendelse(ResultSet row, int n) throws SQLException {
        return new Rundsendelse(
                new Rundsendelse.Id(row.getObject("id", UUID.class)),
                new Medarbejder.Id(row.getString("af")),
                Json.read(row.getString("indhold"), Visning.class),
                Json.read(row.getString("modtagere"), Modtagere.class),
                row.getObject("sendes", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("stoppet", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
