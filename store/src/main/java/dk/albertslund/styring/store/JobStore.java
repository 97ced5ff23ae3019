package dk.albertslund.styring.store;

import static dk.albertslund.styring.store.Times.utc;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The ledger of job runs. Quartz may fire a time twice; whoever begins it first here runs it, and nobody after. */
@Repository
public class JobStore {

    private final JdbcClient jdbc;

    JobStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The first statement of a job's transaction; false when this time of the job has been run. */
    public boolean begin(String job, Instant scheduledAt) {
        int added = jdbc.sql("insert into job_run (job, scheduled_at) values (:job, :at) on conflict do nothing")
                .param("job", job)
                .param("at", utc(scheduledAt))
                .update();
        return added == 1;
    }

    /** The last time of the job before {@code before} that has been run. */
    public Optional<Instant> last(String job, Instant before) {
        return jdbc.sql("""
                        select scheduled_at from job_run where job = :job and scheduled_at < :before
                        order by scheduled_at desc limit 1
                        """)
                .param("job", job)
                .param("before", utc(before))
                .query((row, n) ->
                        row.getObject("scheduled_at", OffsetDateTime.class).toInstant())
                .optional();
    }
}
