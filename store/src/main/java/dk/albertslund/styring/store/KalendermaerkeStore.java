package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the calendar of each mailbox that calls meetings has been read. */
@Repository
public class KalendermaerkeStore {

    private final JdbcClient jdbc;

    KalendermaerkeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of a reading of exactly these days that was begun no earlier than {@code tidligst}. */
    public Optional<String> find(String postkasse, LocalDate fra, LocalDate til, Instant tidligst) {
        return jdbc.sql("""
                        select maerke from kalendermaerke
                        where postkasse = :postkasse and fra = :fra and til = :til and begyndt >= :tidligst
                        """)
                .param("postkasse", postkasse)
                .param("fra", fra)
                .param("til", til)
                .param("tidligst", utc(tidligst))
                .query(String.class)
                .optional();
    }

    /** @param forfra everything was read, and a new reading is begun */
    public void save(String postkasse, LocalDate fra, LocalDate til, String maerke, boolean forfra, Instant now) {
        jdbc.sql("""
                        insert into kalendermaerke (postkasse, fra, til, maerke, begyndt)
                        values (:postkasse, :fra, :til, :maerke, :now)
                        on conflict (postkasse) do update
                        set fra = excluded.fra, til = excluded.til, maerke = excluded.maerke,
                          begyndt = case when :forfra then excluded.begyndt else kalendermaerke.begyndt end
                        """)
                .param("postkasse", postkasse)
                .param("fra", fra)
                .param("til", til)
                .param("maerke", maerke)
                .param("forfra", forfra)
                .param("now", utc(now))
                .update();
    }
}
