package dk.albertslund.styring.store;

import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The processes of the house that are alive: each tells so through Quartz, every five seconds. */
@Repository
public class ProcesStore {

    private static final Duration SILENT = Duration.ofSeconds(20);

    private final JdbcClient jdbc;

    ProcesStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At least one, for we ask. */
    public int levende() {
        return jdbc.sql("""
                        select greatest(1, count(*)) from qrtz_scheduler_state
                        where last_checkin_time > extract(epoch from clock_timestamp()) * 1000 - :silent
                        """)
                .param("silent", SILENT.toMillis())
                .query(Integer.class)
                .single();
    }
}
