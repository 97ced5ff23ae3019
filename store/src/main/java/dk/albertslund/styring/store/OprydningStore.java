package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What is over and done with, and kept only so that it is not done twice. Each call is a transaction of its own and removes at
 * most as many as it is told, so that nobody waits for it; it returns how many that was.
 */
@Repository
public class OprydningStore {

    private final JdbcClient jdbc;

    OprydningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String INBOX = """
            delete from inbox where (samtale, aktivitet) in (
              select samtale, aktivitet from inbox where modtaget < :before order by modtaget limit :limit)
            """;

    /** The activities taken in before. */
    public int inbox(Instant before, int limit) {
        return delete(INBOX, before, limit);
    }

    private static final String OUTBOX = """
            delete from outbox where id in (select id from outbox where settled < :before order by id limit :limit)
            """;

    /** What was settled before; never what is still to be sent. */
    public int outbox(Instant before, int limit) {
        return delete(OUTBOX, before, limit);
    }

    private static final String JOB_RUNS = """
            delete from job_run where (job, scheduled_at) in (
              select job, scheduled_at from job_run r
              where scheduled_at < :before and exists (
                select 1 from job_run later where later.job = r.job and later.scheduled_at > r.scheduled_at)
              limit :limit)
            """;

    /** The runs before; never a job's last, which it goes on from. */
    public int jobRuns(Instant before, int limit) {
        return delete(JOB_RUNS, before, limit);
    }

    private static final String FORFALD = """
            delete from forfald where noegle in (
              select noegle from forfald f
              where fortalt < :day or senest < :day
                or exists (select from medarbejder m where m.id = f.person and not m.aktiv)
              limit :limit)
            """;

    /** What people were reminded of before the day, or was over by then; all that was for those who have left. */
    public int forfald(LocalDate day, int limit) {
        return jdbc.sql(FORFALD).param("day", day).param("limit", limit).update();
    }

    /** What those who have left chose, and when they were away; returns how many rows that was. */
    public int leavers() {
        return Stream.of("vane", "fravaer")
                .mapToInt(table -> jdbc.sql("delete from " + table
                                + " t where exists (select from medarbejder m where m.id = t.person and not m.aktiv)")
                        .update())
                .sum();
    }

    private int delete(String sql, Instant before, int limit) {
        return jdbc.sql(sql).param("before", utc(before)).param("limit", limit).update();
    }
}
