package dk.albertslund.styring.store;

import dk.albertslund.styring.maalplan.Maal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The goals, each on its målsætning, which has to be there first. */
@Repository
public class MaalStore {

    private final JdbcClient jdbc;

    MaalStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String INSERT = """
            insert into maal (id, titel, under, art, fra, til, enheder, grupper, tegn, opgaver, arkiveret)
            values (:id, :titel, :under, :art, :fra, :til, :enheder, :grupper, :tegn, :opgaver, :arkiveret)
            """;

    /** Adds it unless it is there already. */
    public void add(Maal maal) {
        write(INSERT + "on conflict (id) do nothing", maal);
    }

    /** Saves a new one, or the new content of one that is there. */
    public void save(Maal maal) {
        write(INSERT + """
                on conflict (id) do update set
                  titel = excluded.titel, under = excluded.under, art = excluded.art, fra = excluded.fra,
                  til = excluded.til, enheder = excluded.enheder, grupper = excluded.grupper, tegn = excluded.tegn, opgaver = excluded.opgaver,
                  arkiveret = excluded.arkiveret
                """, maal);
    }

    private void write(String sql, Maal maal) {
        jdbc.sql(sql)
                .param("id", maal.id().vaerdi())
                .param("titel", maal.titel())
                .param("under", maal.under().vaerdi())
                .param("art", maal.art().name())
                .param("fra", maal.fra())
                .param("til", maal.til())
                .param("enheder", maal.enhedsnavne().toArray(String[]::new))
                .param("grupper", maal.grupperne().stream().map(Enum::name).toArray(String[]::new))
                .param("tegn", maal.tegn())
                .param("opgaver", maal.opgaver())
                .param("arkiveret", maal.arkiveret())
                .update();
    }

    /** Only for a goal nothing hangs on yet; others are archived. */
    public void delete(Maal.Id id) {
        jdbc.sql("delete from maal where id = :id").param("id", id.vaerdi()).update();
    }

    public Optional<Maal> find(Maal.Id id) {
        return jdbc.sql("select * from maal_med_traad where maal_id = :id")
                .param("id", id.vaerdi())
                .query(Maalrow::maal)
                .optional();
    }

    /** Those of the enhed first, then those everybody can work with; not the archived. */
    public List<Maal> of(String enhed) {
        return jdbc.sql("""
                        select * from maal_med_traad
                        where not maal_arkiveret and (maal_enheder = '{}' or maal_enheder && enhed_navne(:enhed))
                        order by maal_enheder = '{}', maal_titel collate "da-x-icu"
                        """).param("enhed", enhed).query(Maalrow::maal).list();
    }

    /** Everybody's, the archived too: what has been worked with, has. */
    public List<Maal> all() {
        return jdbc.sql("select * from maal_med_traad order by maal_titel collate \"da-x-icu\", maal_id")
                .query(Maalrow::maal)
                .list();
    }

    /** True when a prøvehandling, a milepæl, a tegn or a notat hangs on it. */
    public boolean isUsed(Maal.Id id) {
        return jdbc.sql("""
                        select exists (select from proevehandling where maal = :id)
                          or exists (select from milepael where maal = :id)
                          or exists (select from tegn where maal = :id)
                          or exists (select from notat where maal = :id)
                        """).param("id", id.vaerdi()).query(Boolean.class).single();
    }
}
