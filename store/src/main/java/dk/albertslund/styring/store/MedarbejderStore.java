package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Rows.ids;
import static dk.albertslund.styring.store.Times.utc;
import static java.util.stream.Collectors.toUnmodifiableMap;

import dk.albertslund.styring.aarshjul.Kreds;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Rolle;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The people and what they may. A leader is whoever an active person has as manager, and whoever an administrator has
 * said leads an enhed.
 */
@Repository
public class MedarbejderStore {

    private final JdbcClient jdbc;

    MedarbejderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String ER_LEDER = """
            (exists (select from medarbejder under where under.leder = m.id and under.aktiv)
              or exists (select from enhed_ledes h where h.leder = m.id))
            """;

    static final String SELECT = """
            select m.*,
              array(select rolle from medarbejder_rolle r where r.medarbejder = m.id) as roller,
              array(select borgergruppe from arbejder_for b where b.medarbejder = m.id) as borgergrupper,
              %s as er_leder
            from medarbejder m
            """.formatted(ER_LEDER);

    /** Also those who have left, for what they wrote is still theirs. */
    public Optional<Medarbejder> find(Medarbejder.Id id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id.entra())
                .query(MedarbejderStore::medarbejder)
                .optional();
    }

    /** The names of those we know, also of those who have left; one query however many they are. */
    public Map<Medarbejder.Id, String> navne(Collection<Medarbejder.Id> hvem) {
        return jdbc
                .sql("select id, navn from medarbejder where id = any (:ids)")
                .param("ids", ids(hvem))
                .query((row, n) -> Map.entry(new Medarbejder.Id(row.getString("id")), row.getString("navn")))
                .list()
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Empty when she has left. */
    public Optional<Medarbejder> findActive(Medarbejder.Id id) {
        return active("id = :value", id.entra()).stream().findFirst();
    }

    /** The active people with the role, by name. */
    public List<Medarbejder> with(Rolle rolle) {
        return switch (rolle) {
            case LEDER -> active(ER_LEDER, "");
            case ORGANISATOR, ADMINISTRATOR ->
                active("id in (select medarbejder from medarbejder_rolle where rolle = :value)", rolle.name());
        };
    }

    private static final String LEDERE = """
            id in (
              with recursive ned as (
                select m.id, 1 as niveau from medarbejder m
                where m.aktiv and not exists (select from medarbejder l where l.id = m.leder and l.aktiv) and %1$s
                union all
                select m.id, n.niveau + 1 from medarbejder m join ned n on m.leder = n.id
                where m.aktiv and n.niveau < 20 and %1$s)
              select id from ned where niveau <= cast(:value as int))
            """.formatted(ER_LEDER);

    /** The active leaders of the {@code niveau} uppermost levels, by name; the first level is whoever has nobody above. */
    public List<Medarbejder> ledere(int niveau) {
        return active(LEDERE, Integer.toString(niveau));
    }

    /** The active people called so: by the whole name if anybody is, else by the first. */
    public List<Medarbejder> kaldet(String navn) {
        var hele = active("lower(navn) = lower(:value)", navn);
        return hele.isEmpty() ? active("lower(fornavn) = lower(:value)", navn) : hele;
    }

    /** The active person with the address. */
    public Optional<Medarbejder.Id> medMail(String mail) {
        return jdbc.sql(
                        "select id from medarbejder where aktiv and mail <> '' and lower(mail) = lower(:mail) order by id limit 1")
                .param("mail", mail)
                .query((row, n) -> new Medarbejder.Id(row.getString("id")))
                .optional();
    }

    /** The active people who work for the group, by name. */
    public List<Medarbejder> with(Borgergruppe borgergruppe) {
        return active("id in (select medarbejder from arbejder_for where borgergruppe = :value)", borgergruppe.name());
    }

    /** The active people who work for any group and so take part in the week, by name. */
    public List<Medarbejder> deltagere() {
        return active("id in (select medarbejder from arbejder_for)", "");
    }

    /** The active people who have an address, by name. */
    public List<Medarbejder> withMail() {
        return active("mail <> ''", "");
    }

    /** Below a leader who has left are those who still have her as leader: a vacant post is the next one's above. */
    private static final String ENHEDER_UNDER = """
            with recursive under as (
              select id, enhed, aktiv from medarbejder where leder = :leder
              union
              select m.id, m.enhed, m.aktiv from medarbejder m join under u on m.leder = u.id),
            ledet as (
              select e.id, e.navn, e.forgaengere from enhed e where e.leder = :leder and e.til is null
              union
              select e.id, e.navn, e.forgaengere from ledet l
                join enhed e on (e.under = l.id and e.til is null) or e.id = any (l.forgaengere))
            select distinct unnest(enhed_navne(enhed))
            from (select distinct enhed from under where aktiv and enhed <> '') u
            union
            select navn from ledet
            """;

    /** The enheder of everybody below her, and of all below those she is said to lead, however far down. */
    public Set<String> enhederUnder(Medarbejder.Id leder) {
        return Set.copyOf(jdbc.sql(ENHEDER_UNDER)
                .param("leder", leder.entra())
                .query(String.class)
                .list());
    }

    /** The names of all the enheder somebody works in. */
    public Set<String> enheder() {
        return Set.copyOf(jdbc.sql("select distinct enhed from medarbejder where aktiv and enhed <> ''")
                .query(String.class)
                .list());
    }

    private static final String AFDELINGER = """
            with recursive ned as (
              select id, enhed, 0 as niveau, enhed as afdeling from medarbejder m
              where aktiv and not exists (select 1 from medarbejder l where l.id = m.leder and l.aktiv)
              union all
              select m.id, m.enhed, n.niveau + 1, case when n.niveau < 2 then m.enhed else n.afdeling end
              from medarbejder m join ned n on m.leder = n.id where m.aktiv and n.niveau < 20)
            select enhed, min(afdeling) as afdeling from ned where enhed <> '' group by enhed
            """;

    /** The afdeling of each enhed: the enhed of the third level of leaders, or what is above that (kilder/002). */
    public Map<String, String> afdelinger() {
        return jdbc
                .sql(AFDELINGER)
                .query((row, n) -> Map.entry(row.getString("enhed"), row.getString("afdeling")))
                .stream()
                .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who leads the enhed: whom an administrator says; else she has people below her, and her own manager is not in it. */
    public Optional<Medarbejder> lederAf(String enhed) {
        return active("id = (select leder from enhed_ledes where navn = :value)", enhed).stream()
                .findFirst()
                .or(() -> afledtLederAf(enhed));
    }

    private Optional<Medarbejder> afledtLederAf(String enhed) {
        return active(
                        "enhed = :value"
                                + " and exists (select 1 from medarbejder under where under.leder = m.id and under.aktiv)"
                                + " and not exists (select 1 from medarbejder over where over.id = m.leder and over.enhed = m.enhed)",
                        enhed)
                .stream()
                .findFirst();
    }

    /** Who is in the circle, as a condition on {@code medarbejder m}. */
    static String i(Kreds kreds) {
        return switch (kreds) {
            case LEDERE -> ER_LEDER;
            case ORGANISATORER -> "id in (select medarbejder from medarbejder_rolle where rolle = 'ORGANISATOR')";
            case DELTAGERE -> "id in (select medarbejder from arbejder_for)";
        };
    }

    /** The active people called so, by their whole name or the beginning of it. */
    public List<Medarbejder> navngivet(String navn) {
        return active("(lower(navn) = lower(:value) or starts_with(lower(navn), lower(:value) || ' '))", navn);
    }

    private List<Medarbejder> active(String condition, String value) {
        return jdbc.sql(SELECT + "where aktiv and " + condition + " order by navn, id")
                .param("value", value)
                .query(MedarbejderStore::medarbejder)
                .list();
    }

    public Optional<String> maerke() {
        return jdbc.sql("select maerke from katalogmaerke")
                .query((row, n) -> row.getString("maerke"))
                .optional();
    }

    /** What has changed since the mark, and the new mark with it. */
    public void save(Katalog.Aendringer aendringer) {
        upsert(aendringer.personer());
        deactivate("id = any (:ids)", aendringer.fjernede());
        saveMaerke(aendringer.maerke());
    }

    /** People read by themselves; how far the directory has been read stays as it was. */
    public void save(Katalog.Genlaest genlaest) {
        upsert(genlaest.personer());
        deactivate("id = any (:ids)", genlaest.fjernede());
    }

    /** The whole directory: whoever is not in it has left. */
    public void replace(Katalog.Aendringer alle) {
        upsert(alle.personer());
        var present = new HashSet<>(alle.personer().stream().map(Person::id).toList());
        present.removeAll(alle.fjernede());
        deactivate("not id = any (:ids)", present);
        saveMaerke(alle.maerke());
    }

    /** Whoever is new is placed at once; a new place for somebody we know waits for an administrator. */
    private static final String UPSERT = """
            insert into medarbejder as m
              (id, navn, fornavn, mail, titel, enhed, leder, katalog_enhed, katalog_leder, aktiv)
            select ny.id, ny.navn, fornavn, mail, titel, coalesce(k.navn, enhed),
              coalesce(nullif(h.leder, ny.id), nullif(ny.leder, '')), enhed, nullif(ny.leder, ''), aktiv
            from unnest(:ids::text[], :navne::text[], :fornavne::text[], :mails::text[], :titler::text[],
              :enheder::text[], :ledere::text[], :aktive::boolean[])
              as ny (id, navn, fornavn, mail, titel, enhed, leder, aktiv)
              left join enhed_kaldes k on k.kaldes = lower(ny.enhed)
              left join enhed_ledes h on h.navn = coalesce(k.navn, ny.enhed)
            on conflict (id) do update set navn = excluded.navn, fornavn = excluded.fornavn, mail = excluded.mail,
              titel = excluded.titel, aktiv = excluded.aktiv,
              katalog_enhed = excluded.katalog_enhed, katalog_leder = excluded.katalog_leder,
              enhed = case when m.katalog_enhed is null then excluded.enhed else m.enhed end,
              leder = case when m.katalog_enhed is null then excluded.leder else m.leder end
            where (m.navn, m.fornavn, m.mail, m.titel, m.katalog_enhed, m.katalog_leder, m.aktiv) is distinct from
              (excluded.navn, excluded.fornavn, excluded.mail, excluded.titel, excluded.katalog_enhed,
               excluded.katalog_leder, excluded.aktiv)
            """;

    private void upsert(List<Person> personer) {
        jdbc.sql(UPSERT)
                .param("ids", column(personer, person -> person.id().entra()))
                .param("navne", column(personer, Person::navn))
                .param("fornavne", column(personer, Person::fornavn))
                .param("mails", column(personer, Person::mail))
                .param("titler", column(personer, Person::titel))
                .param("enheder", column(personer, Person::enhed))
                .param(
                        "ledere",
                        column(
                                personer,
                                p -> p.leder().map(Medarbejder.Id::entra).orElse("")))
                .param("aktive", personer.stream().map(Person::aktiv).toArray(Boolean[]::new))
                .update();
    }

    private static String[] column(List<Person> personer, Function<Person, String> value) {
        return personer.stream().map(value).toArray(String[]::new);
    }

    private void deactivate(String condition, Collection<Medarbejder.Id> ids) {
        jdbc.sql("update medarbejder set aktiv = false where aktiv and " + condition)
                .param("ids", ids(ids))
                .update();
    }

    private void saveMaerke(String maerke) {
        jdbc.sql("insert into katalogmaerke (maerke) values (:maerke) on conflict (one) do update set maerke = :maerke")
                .param("maerke", maerke)
                .update();
    }

    /** When the mark was last moved; empty before the first reading. */
    public Optional<Instant> lastRead() {
        return jdbc.sql("select laest from katalogmaerke where laest is not null")
                .query((row, n) -> row.getObject("laest", OffsetDateTime.class).toInstant())
                .optional();
    }

    public void saveLastRead(Instant now) {
        jdbc.sql("update katalogmaerke set laest = :now").param("now", utc(now)).update();
    }

    /** Exactly these have the role; people we do not know are left out. */
    public void saveMembers(Rolle rolle, Set<Medarbejder.Id> ids) {
        if (rolle == Rolle.LEDER) {
            throw new IllegalArgumentException("who leads follows from who has a manager, not from a group");
        }
        saveMembers("medarbejder_rolle", "rolle", rolle.name(), ids);
    }

    /** Exactly these work for the group; people we do not know are left out. */
    public void saveMembers(Borgergruppe borgergruppe, Set<Medarbejder.Id> ids) {
        saveMembers("medarbejder_borgergruppe", "borgergruppe", borgergruppe.name(), ids);
    }

    private void saveMembers(String table, String column, String value, Set<Medarbejder.Id> ids) {
        jdbc.sql("delete from %s where %s = :value and not medarbejder = any (:ids)".formatted(table, column))
                .param("value", value)
                .param("ids", ids(ids))
                .update();
        jdbc.sql("""
                        insert into %s (%s, medarbejder)
                        select :value, id from medarbejder where id = any (:ids)
                        on conflict do nothing
                        """.formatted(table, column))
                .param("value", value)
                .param("ids", ids(ids))
                .update();
    }

    static Medarbejder medarbejder(ResultSet row, int n) throws SQLException {
        return new Medarbejder(
                new Medarbejder.Id(row.getString("id")),
                row.getString("navn"),
                row.getString("fornavn"),
                row.getString("mail"),
                row.getString("titel"),
                row.getString("enhed"),
                Rows.id(row, "leder"),
                roller(row),
                Rows.set(row, "borgergrupper", String[].class, Borgergruppe::valueOf));
    }

    private static Set<Rolle> roller(ResultSet row) throws SQLException {
        var roller = new HashSet<>(Rows.set(row, "roller", String[].class, Rolle::valueOf));
        if (row.getBoolean("er_leder")) {
            roller.add(Rolle.LEDER);
        }
        return roller;
    }
}
