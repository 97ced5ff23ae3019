package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Rows.ids;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.albertslund.styring.drift.Utilgaengelige;
import dk.albertslund.styring.organisation.Arkraekke;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Borgervalg;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhedsspor;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Opgave;
import dk.albertslund.styring.organisation.Organisation;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.organisation.Placering;
import dk.albertslund.styring.organisation.Plads;
import dk.albertslund.styring.organisation.Udsnit;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Organisationsopslag;
import dk.albertslund.styring.udtraek.Ark;
import dk.albertslund.styring.udtraek.Organisationsark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The enheder, who is where, and what the directory says otherwise. */
@Repository
public class OrganisationStore implements Organisationsopslag {

    /** As many as can be named in one card. */
    private static final int NAEVNES = 15;

    private final JdbcClient jdbc;
    private final Katalogafvigelser afvigelser;
    private final InstallationStore installationer;
    private final MedarbejderStore medarbejdere;
    private final BorgervalgStore borgervalg;
    private final ArkStore ark;

    OrganisationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
        medarbejdere = new MedarbejderStore(jdbc);
        borgervalg = new BorgervalgStore(jdbc);
        ark = new ArkStore(jdbc);
        installationer = new InstallationStore(jdbc);
        afvigelser = new Katalogafvigelser(jdbc);
    }

    @Override
    public Organisation enheder() {
        return new Organisation(
                jdbc.sql("select * from enhed").query(OrganisationStore::enhed).list());
    }

    @Override
    public Organisationsforslag forslag() {
        return new Organisationsforslag(
                afvigelser.nyeEnheder(enheder()), afvigelser.skift(), afvigelser.overdragelser());
    }

    @Override
    public List<Placering> placeringer(Set<String> enheder) {
        return jdbc.sql("select * from medarbejder where enhed = any (:enheder) order by id")
                .param("enheder", enheder.toArray(String[]::new))
                .query(OrganisationStore::placering)
                .list();
    }

    private static final String SPOR = """
            select (a.hvornaar at time zone 'Europe/Copenhagen')::date as dag, coalesce(m.navn, '') as hvem, a.aendring
            from aendring a left join medarbejder m on m.id = a.af
            where a.aendring ->> 'kind' = 'AfOrganisation' and exists (
              select from jsonb_array_elements(a.aendring #> '{efter,enheder}') e where e #>> '{id,vaerdi}' = any (:ids))
            order by a.nr desc limit :antal
            """;

    /** That somebody undid a change is a change too. */
    @Override
    public List<Enhedsspor> spor(Set<Enhed.Id> enheder, int antal) {
        return jdbc
                .sql(SPOR)
                .param("ids", enheder.stream().map(id -> id.vaerdi().toString()).toArray(String[]::new))
                .param("antal", antal)
                .query((row, n) -> spor(row, enheder))
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private static List<Enhedsspor> spor(ResultSet row, Set<Enhed.Id> enheder) throws SQLException {
        var aendring = (Aendring.AfOrganisation) Json.read(row.getString("aendring"), Aendring.class);
        var dag = row.getObject("dag", LocalDate.class);
        var hvem = row.getString("hvem");
        var foer = aendring.foer().enheder().stream().collect(toMap(Enhed::id, identity()));
        return aendring.efter().enheder().stream()
                .filter(en -> enheder.contains(en.id()))
                .map(en -> new Enhedsspor(dag, hvem, Optional.ofNullable(foer.get(en.id())), en))
                .toList();
    }

    @Override
    public List<Medarbejder> medarbejdere(String navn) {
        return medarbejdere.kaldet(navn);
    }

    /** As a sheet that can be corrected and sent back. */
    public Ark ark() {
        var mails = jdbc
                .sql("select l.id, l.mail from medarbejder l where l.id in (select leder from enhed where til is null)")
                .query((row, n) -> Map.entry(new Medarbejder.Id(row.getString("id")), row.getString("mail")))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
        return Organisationsark.af(enheder(), id -> mails.getOrDefault(id, ""));
    }

    @Override
    public Optional<Medarbejder.Id> medMail(String mail) {
        return medarbejdere.medMail(mail);
    }

    @Override
    public Optional<List<Arkraekke>> ark(UUID id, Medarbejder.Id ejer, Instant nu) {
        return ark.find(id, ejer, nu);
    }

    @Override
    public Borgervalg borgervalg(Medarbejder.Id person) {
        return borgervalg.of(List.of(person)).getFirst();
    }

    @Override
    public Utilgaengelige utilgaengelige() {
        return installationer.unreachable(NAEVNES);
    }

    @Override
    public Udsnit nu(Udsnit som) {
        return new Udsnit(
                present(som.enheder(), Enhed::id, this::enheder),
                present(som.placeringer(), Placering::person, this::placeringer),
                present(som.opgaver(), Opgave::proevehandling, this::opgaver),
                present(som.borgervalg(), Borgervalg::person, borgervalg::of));
    }

    /** Those of {@code som} that are there, as they are, in the order of {@code som}. */
    private static <T, I> List<T> present(List<T> som, Function<T, I> id, Function<List<I>, List<T>> read) {
        var nu = read.apply(som.stream().map(id).toList()).stream().collect(toMap(id, identity()));
        return som.stream()
                .map(id)
                .flatMap(key -> Optional.ofNullable(nu.get(key)).stream())
                .toList();
    }

    private List<Enhed> enheder(List<Enhed.Id> ids) {
        return jdbc.sql("select * from enhed where id = any (:ids)")
                .param("ids", ids.stream().map(Enhed.Id::vaerdi).toArray(UUID[]::new))
                .query(OrganisationStore::enhed)
                .list();
    }

    private List<Placering> placeringer(List<Medarbejder.Id> ids) {
        return jdbc.sql("select * from medarbejder where id = any (:ids)")
                .param("ids", ids(ids))
                .query(OrganisationStore::placering)
                .list();
    }

    private List<Opgave> opgaver(List<UUID> ids) {
        return jdbc.sql("select id, ejer from proevehandling where id = any (:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, n) ->
                        new Opgave(row.getObject("id", UUID.class), new Medarbejder.Id(row.getString("ejer"))))
                .list();
    }

    /** Makes {@code efter} of {@code foer}. What ends is written before what begins, for two cannot have one name. */
    public void save(Udsnit foer, Udsnit efter) {
        delete(foer.nyeSiden(efter));
        efter.enheder().forEach(this::save);
        efter.placeringer().forEach(this::save);
        efter.opgaver().forEach(this::save);
        efter.borgervalg().forEach(borgervalg::save);
    }

    private void delete(Collection<Enhed> enheder) {
        jdbc.sql("delete from enhed where id = any (:ids)")
                .param("ids", enheder.stream().map(en -> en.id().vaerdi()).toArray(UUID[]::new))
                .update();
    }

    private static final String SAVE = """
            insert into enhed (id, navn, slags, under, aliaser, forgaengere, leder, borgergrupper, fra, til)
            values (:id, :navn, :slags, :under, :aliaser, :forgaengere, :leder, :borgergrupper, :fra, :til)
            on conflict (id) do update set navn = excluded.navn, slags = excluded.slags, under = excluded.under,
              aliaser = excluded.aliaser, forgaengere = excluded.forgaengere, leder = excluded.leder,
              borgergrupper = excluded.borgergrupper, fra = excluded.fra, til = excluded.til
            """;

    private void save(Enhed en) {
        jdbc.sql(SAVE)
                .param("id", en.id().vaerdi())
                .param("navn", en.navn())
                .param("slags", en.slags().name())
                .param("under", en.under().map(Enhed.Id::vaerdi).orElse(null))
                .param("aliaser", en.aliaser().toArray(String[]::new))
                .param(
                        "forgaengere",
                        en.forgaengere().stream().map(Enhed.Id::vaerdi).toArray(UUID[]::new))
                .param("leder", en.leder().map(Medarbejder.Id::entra).orElse(null))
                .param(
                        "borgergrupper",
                        en.borgergrupper().stream().map(Enum::name).toArray(String[]::new))
                .param("fra", en.fra())
                .param("til", en.til().orElse(null))
                .update();
    }

    private void save(Placering en) {
        jdbc.sql("""
                        update medarbejder set enhed = :enhed, leder = :leder, afvist_enhed = :afvistEnhed,
                          afvist_leder = :afvistLeder
                        where id = :id
                        """)
                .param("id", en.person().entra())
                .param("enhed", en.plads().enhed())
                .param("leder", en.plads().leder().map(Medarbejder.Id::entra).orElse(null))
                .param("afvistEnhed", en.afvist().map(Plads::enhed).orElse(null))
                .param(
                        "afvistLeder",
                        en.afvist()
                                .flatMap(Plads::leder)
                                .map(Medarbejder.Id::entra)
                                .orElse(null))
                .update();
    }

    private void save(Opgave en) {
        jdbc.sql("update proevehandling set ejer = :ejer where id = :id")
                .param("id", en.proevehandling())
                .param("ejer", en.ansvarlig().entra())
                .update();
    }

    private static Enhed enhed(ResultSet row, int n) throws SQLException {
        return new Enhed(
                new Enhed.Id(row.getObject("id", UUID.class)),
                row.getString("navn"),
                Enhed.Slags.valueOf(row.getString("slags")),
                Optional.ofNullable(row.getObject("under", UUID.class)).map(Enhed.Id::new),
                Rows.set(row, "aliaser", String[].class, identity()),
                Rows.set(row, "forgaengere", UUID[].class, Enhed.Id::new),
                Rows.id(row, "leder"),
                Rows.set(row, "borgergrupper", String[].class, Borgergruppe::valueOf),
                row.getObject("fra", LocalDate.class),
                Optional.ofNullable(row.getObject("til", LocalDate.class)));
    }

    static Placering placering(ResultSet row, int n) throws SQLException {
        var afvist = row.getString("afvist_enhed");
        return new Placering(
                new Medarbejder.Id(row.getString("id")),
                new Plads(row.getString("enhed"), Rows.id(row, "leder")),
                afvist == null ? Optional.empty() : Optional.of(new Plads(afvist, Rows.id(row, "afvist_leder"))));
    }
}
