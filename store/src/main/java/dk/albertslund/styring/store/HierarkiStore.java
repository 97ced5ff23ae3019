package dk.albertslund.styring.store;

import static java.util.function.Function.identity;

import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Maalsaetning.FraBudgetaftale;
import dk.albertslund.styring.maalplan.Maalsaetning.FraPolitik;
import dk.albertslund.styring.maalplan.Politik;
import dk.albertslund.styring.maalplan.Vision;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Vision, politikker and målsætninger, and which of them are chosen for a year. */
@Repository
public class HierarkiStore {

    private final JdbcClient jdbc;

    HierarkiStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds it with what it hangs on; what is there already is left as it is. A vision is known by its text and a politik by
     * its name and first year, for they may have come in before with ids of their own.
     */
    public void add(Maalsaetning en) {
        switch (en.kilde()) {
            case FraPolitik(var politik) -> add(politik);
            case FraBudgetaftale(var vision, var aar) -> add(vision);
        }
        jdbc.sql("""
                        insert into maalsaetning (id, titel, politik, vision, budgetaar)
                        select :id, :titel, (select id from politik where navn = :navn and fra = :fra::int),
                          (select id from vision where tekst = :tekst), :budgetaar::int
                        on conflict (id) do nothing
                        """)
                .param("id", en.id().vaerdi())
                .param("titel", en.titel())
                .param("navn", en.kilde() instanceof FraPolitik(var politik) ? politik.navn() : null)
                .param("fra", en.kilde() instanceof FraPolitik(var politik) ? politik.fra() : null)
                .param(
                        "tekst",
                        en.kilde() instanceof FraBudgetaftale aftale
                                ? aftale.vision().tekst()
                                : null)
                .param("budgetaar", en.kilde() instanceof FraBudgetaftale aftale ? aftale.aar() : null)
                .update();
    }

    private void add(Politik politik) {
        add(politik.vision());
        jdbc.sql("""
                        insert into politik (id, vision, navn, fagomraade, fremtidsscenarie, fra)
                        select :id, id, :navn, :fagomraade, :fremtidsscenarie, :fra from vision where tekst = :vision
                        on conflict do nothing
                        """)
                .param("id", politik.id().vaerdi())
                .param("vision", politik.vision().tekst())
                .param("navn", politik.navn())
                .param("fagomraade", politik.fagomraade())
                .param("fremtidsscenarie", politik.fremtidsscenarie())
                .param("fra", politik.fra())
                .update();
    }

    private void add(Vision vision) {
        jdbc.sql("insert into vision (id, tekst) values (:id, :tekst) on conflict do nothing")
                .param("id", vision.id().vaerdi())
                .param("tekst", vision.tekst())
                .update();
    }

    private static final String MAALSAETNINGER = """
            select s.id, s.titel, s.budgetaar, v.id as vision_id, v.tekst,
              p.id as politik_id, p.navn, p.fagomraade, p.fremtidsscenarie, p.fra,
              array(select a.aar from aarsvalg_maalsaetning a where a.maalsaetning = s.id) as valgt
            from maalsaetning s left join politik p on p.id = s.politik join vision v on v.id = coalesce(s.vision, p.vision)
            order by s.budgetaar nulls last, p.navn collate "da-x-icu", p.fra, s.titel collate "da-x-icu"
            """;

    /** All of them: the budgetaftaler's first, then the politikker's by name. */
    public List<Maalsaetning> maalsaetninger() {
        return jdbc.sql(MAALSAETNINGER).query(HierarkiStore::maalsaetning).list();
    }

    private static Maalsaetning maalsaetning(ResultSet row, int n) throws SQLException {
        return new Maalsaetning(
                new Maalsaetning.Id(row.getObject("id", UUID.class)),
                row.getString("titel"),
                kilde(row),
                Rows.set(row, "valgt", Integer[].class, identity()));
    }

    private static Maalsaetning.Kilde kilde(ResultSet row) throws SQLException {
        var vision = new Vision(new Vision.Id(row.getObject("vision_id", UUID.class)), row.getString("tekst"));
        var politik = row.getObject("politik_id", UUID.class);
        return politik == null
                ? new FraBudgetaftale(vision, row.getInt("budgetaar"))
                : new FraPolitik(new Politik(
                        new Politik.Id(politik),
                        vision,
                        row.getString("navn"),
                        row.getString("fagomraade"),
                        row.getString("fremtidsscenarie"),
                        row.getInt("fra")));
    }

    public Optional<Aarsvalg> valg(int aar) {
        return jdbc.sql("""
                        select *, array(select maalsaetning from aarsvalg_maalsaetning m where m.aar = a.aar) as valgte
                        from aarsvalg a where aar = :aar
                        """)
                .param("aar", aar)
                .query((row, n) -> new Aarsvalg(
                        aar,
                        Rows.set(row, "valgte", UUID[].class, Maalsaetning.Id::new),
                        row.getString("link"),
                        row.getString("sagsnummer")))
                .optional();
    }

    /** What is chosen takes the place of what was chosen for the year. */
    public void save(Aarsvalg valg) {
        delete(valg.aar());
        jdbc.sql("insert into aarsvalg (aar, link, sagsnummer) values (:aar, :link, :sagsnummer)")
                .param("aar", valg.aar())
                .param("link", valg.link())
                .param("sagsnummer", valg.sagsnummer())
                .update();
        jdbc.sql("insert into aarsvalg_maalsaetning (aar, maalsaetning) select :aar, unnest(:valgte)")
                .param("aar", valg.aar())
                .param(
                        "valgte",
                        valg.valgte().stream().map(Maalsaetning.Id::vaerdi).toArray(UUID[]::new))
                .update();
    }

    public void delete(int aar) {
        jdbc.sql("delete from aarsvalg_maalsaetning where aar = :aar")
                .param("aar", aar)
                .update();
        jdbc.sql("delete from aarsvalg where aar = :aar").param("aar", aar).update();
    }
}
