package dk.albertslund.styring.store;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.mangel.Afproevning;
import dk.albertslund.styring.mangel.Grundlag;
import dk.albertslund.styring.mangel.Udestaaende;
import dk.albertslund.styring.mangel.Varsel;
import dk.albertslund.styring.organisation.Ledelse;
import dk.albertslund.styring.organisation.Ledelse.Ansat;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledelsesopslag;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who leads whom, and who lacks what: a fixed number of queries however many they are. */
@Repository
public class LedelseStore implements Ledelsesopslag {

    private final JdbcClient jdbc;
    private final OrganisationStore organisation;
    private final AarshjulStore aarshjul;
    private final MaalStore maal;
    private final MaalplanStore maalplaner;

    LedelseStore(
            JdbcClient jdbc,
            OrganisationStore organisation,
            AarshjulStore aarshjul,
            MaalStore maal,
            MaalplanStore maalplaner) {
        this.jdbc = jdbc;
        this.organisation = organisation;
        this.aarshjul = aarshjul;
        this.maal = maal;
        this.maalplaner = maalplaner;
    }

    private static final String ANSATTE = """
            select id, navn, fornavn, enhed, leder, aktiv from medarbejder m
            where aktiv or exists (select from medarbejder under where under.leder = m.id and under.aktiv)
            """;

    @Override
    public Ledelse ledelse() {
        return new Ledelse(
                organisation.enheder(),
                jdbc.sql(ANSATTE).query(LedelseStore::ansat).list());
    }

    @Override
    public List<Udestaaende> udestaaende(LocalDate dag) {
        int aar = Aarshjul.aarFor(dag);
        return new Grundlag(
                        aar,
                        aarshjul.find(aar),
                        maal.all(),
                        maalplaner.endelige(aar),
                        afproevninger(dag),
                        organisation.enheder(),
                        ledelse())
                .udestaaende(dag);
    }

    /** Told is she whom the letter has reached, and she whom the bot cannot reach: then it is for her leader to tell her. */
    private static final String VARSLET = """
            select person, mangel, ses from varsel v
            where ses <= :dag and not exists (
              select from outbox o where o.noegle = v.brev and o.state in ('PENDING', 'LAPSED'))
            order by person, mangel
            """;

    @Override
    public List<Varsel> varslet(LocalDate dag) {
        return jdbc.sql(VARSLET).param("dag", dag).query(LedelseStore::varsel).list();
    }

    private static final String LOVET = """
            select person, mangel, ses from varsel v
            where not exists (select from outbox o where o.noegle = v.brev and o.state = 'LAPSED')
            """;

    /** All who have a letter about it, sent or on its way. */
    public List<Varsel> lovet() {
        return jdbc.sql(LOVET).query(LedelseStore::varsel).list();
    }

    private static final String LOV = """
            insert into varsel (person, mangel, ses, brev)
            select :person, mangel, :ses, :brev from unnest(:mangler::text[]) as mangel
            on conflict (person, mangel) do update set ses = excluded.ses, brev = excluded.brev
            """;

    /** @param brev the key of the letter in the outbox that tells her */
    public void lov(Medarbejder.Id person, List<String> mangler, LocalDate ses, String brev) {
        jdbc.sql(LOV)
                .param("person", person.entra())
                .param("mangler", mangler.toArray(String[]::new))
                .param("ses", ses)
                .param("brev", brev)
                .update();
    }

    private static Varsel varsel(ResultSet row, int n) throws SQLException {
        return new Varsel(
                new Medarbejder.Id(row.getString("person")),
                row.getString("mangel"),
                row.getObject("ses", LocalDate.class));
    }

    private static final String AFPROEVNINGER = """
            select p.id, p.titel, p.enhed, p.ejer, p.start, p.slut,
              (select max(n.til) from notat n where n.proevehandling = p.id and n.arkiveret is null) as noteret,
              (select max(e.dato) from evaluering e where e.proevehandling = p.id and e.gemt and e.arkiveret is null)
                as evalueret
            from proevehandling p
            where p.arkiveret is null and p.afsluttet is null and p.start <= :dag
            order by p.slut, p.id
            """;

    private List<Afproevning> afproevninger(LocalDate dag) {
        return jdbc.sql(AFPROEVNINGER)
                .param("dag", dag)
                .query(LedelseStore::afproevning)
                .list();
    }

    private static Afproevning afproevning(ResultSet row, int n) throws SQLException {
        return new Afproevning(
                row.getObject("id", UUID.class),
                row.getString("titel"),
                row.getString("enhed"),
                new Medarbejder.Id(row.getString("ejer")),
                row.getObject("start", LocalDate.class),
                row.getObject("slut", LocalDate.class),
                Optional.ofNullable(row.getObject("noteret", LocalDate.class)),
                Optional.ofNullable(row.getObject("evalueret", LocalDate.class)));
    }

    private static Ansat ansat(ResultSet row, int n) throws SQLException {
        return new Ansat(
                new Medarbejder.Id(row.getString("id")),
                row.getString("navn"),
                row.getString("fornavn"),
                row.getString("enhed"),
                Rows.id(row, "leder"),
                row.getBoolean("aktiv"));
    }
}
