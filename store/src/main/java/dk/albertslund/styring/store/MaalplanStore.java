package dk.albertslund.styring.store;

import dk.albertslund.styring.maalplan.Godkendelse;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Maalplan.Endelig;
import dk.albertslund.styring.maalplan.Milepael;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a målplan has besides its goals: their milepæle, and the plan as it was when it was made final. */
@Repository
public class MaalplanStore {

    private final JdbcClient jdbc;

    MaalplanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The plan of the enhed, in three queries however long it is. */
    public Maalplan find(String enhed, int aar) {
        var maal = jdbc.sql("""
                        select * from maal_med_traad
                        where not maal_arkiveret and maal_enheder && enhed_navne(:enhed) and :aar between maal_fra and maal_til
                        order by maal_titel collate "da-x-icu", maal_id
                        """)
                .param("enhed", enhed)
                .param("aar", aar)
                .query(Maalrow::maal)
                .list();
        var milepaele = milepaele(maal.stream().map(Maal::id).toList());
        var punkter = maal.stream()
                .map(et -> new Maalplan.Punkt(et, milepaele.getOrDefault(et.id(), List.of())))
                .toList();
        return new Maalplan(enhed, aar, punkter, endelig(enhed, aar));
    }

    private Map<Maal.Id, List<Milepael>> milepaele(Collection<Maal.Id> ids) {
        return jdbc
                .sql("select * from milepael where maal = any (:ids) order by dato, id")
                .param("ids", ids.stream().map(Maal.Id::vaerdi).toArray(UUID[]::new))
                .query(MaalplanStore::milepael)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Milepael::paa));
    }

    public Optional<Milepael> milepael(Milepael.Id id) {
        return jdbc.sql("select * from milepael where id = :id")
                .param("id", id.vaerdi())
                .query(MaalplanStore::milepael)
                .optional();
    }

    /** Saves a new one, or the new content of one that is there. */
    public void save(Milepael en) {
        jdbc.sql("""
                        insert into milepael (id, maal, titel, dato, naaet) values (:id, :maal, :titel, :dato, :naaet)
                        on conflict (id) do update set
                          maal = excluded.maal, titel = excluded.titel, dato = excluded.dato, naaet = excluded.naaet
                        """)
                .param("id", en.id().vaerdi())
                .param("maal", en.paa().vaerdi())
                .param("titel", en.titel())
                .param("dato", en.dato())
                .param("naaet", en.naaet().orElse(null))
                .update();
    }

    public void delete(Milepael.Id id) {
        jdbc.sql("delete from milepael where id = :id").param("id", id.vaerdi()).update();
    }

    private Optional<Endelig> endelig(String enhed, int aar) {
        return jdbc.sql("select indhold from maalplan_endelig where enhed = :enhed and aar = :aar")
                .param("enhed", enhed)
                .param("aar", aar)
                .query((row, n) -> Json.read(row.getString("indhold"), Endelig.class))
                .optional();
    }

    public void save(String enhed, int aar, Endelig endelig) {
        jdbc.sql("""
                        insert into maalplan_endelig (enhed, aar, indhold) values (:enhed, :aar, :indhold::jsonb)
                        on conflict (enhed, aar) do update set indhold = excluded.indhold
                        """)
                .param("enhed", enhed)
                .param("aar", aar)
                .param("indhold", Json.write(endelig, Endelig.class))
                .update();
    }

    /** The plan is a draft again. */
    public void reopen(String enhed, int aar) {
        jdbc.sql("delete from maalplan_endelig where enhed = :enhed and aar = :aar")
                .param("enhed", enhed)
                .param("aar", aar)
                .update();
    }

    /** The yes that was said to the goal, the latest of each enhed. */
    public List<Godkendelse> godkendelser(Maal.Id id) {
        return jdbc.sql("select * from maal_godkendelse where maal = :maal order by enhed")
                .param("maal", id.vaerdi())
                .query(MaalplanStore::godkendelse)
                .list();
    }

    public List<Godkendelse> godkendelser() {
        return jdbc.sql("select * from maal_godkendelse order by maal, enhed")
                .query(MaalplanStore::godkendelse)
                .list();
    }

    public void save(Godkendelse ja) {
        jdbc.sql("""
                        insert into maal_godkendelse (maal, enhed, af, dag, kendemaerke)
                        values (:maal, :enhed, :af, :dag, :kendemaerke)
                        on conflict (maal, enhed) do update set
                          af = excluded.af, dag = excluded.dag, kendemaerke = excluded.kendemaerke
                        """)
                .param("maal", ja.maal().vaerdi())
                .param("enhed", ja.enhed())
                .param("af", ja.af())
                .param("dag", ja.dag())
                .param("kendemaerke", ja.kendemaerke())
                .update();
    }

    public void delete(Godkendelse ja) {
        jdbc.sql("delete from maal_godkendelse where maal = :maal and enhed = :enhed")
                .param("maal", ja.maal().vaerdi())
                .param("enhed", ja.enhed())
                .update();
    }

    /** The enheder whose plan of the year has been made final. */
    public Set<String> endelige(int aar) {
        return Set.copyOf(jdbc.sql("select enhed from maalplan_endelig where aar = :aar")
                .param("aar", aar)
                .query(String.class)
                .list());
    }

    private static Godkendelse godkendelse(ResultSet row, int n) throws SQLException {
        return new Godkendelse(
                new Maal.Id(row.getObject("maal", UUID.class)),
                row.getString("enhed"),
                row.getString("af"),
                row.getObject("dag", LocalDate.class),
                row.getString("kendemaerke"));
    }

    private static Milepael milepael(ResultSet row, int n) throws SQLException {
        return new Milepael(
                new Milepael.Id(row.getObject("id", UUID.class)),
                new Maal.Id(row.getObject("maal", UUID.class)),
                row.getString("titel"),
                row.getObject("dato", LocalDate.class),
                Optional.ofNullable(row.getObject("naaet", LocalDate.class)));
    }
}
