package dk.albertslund.styring.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The places in time that all processes share, reserved some at a time, so that a send costs no lock. Times are the
 * database's clock, in nanoseconds since 1970.
 */
@Repository
public class TaktStore {

    /** @param now when the database said so */
    public record Reserved(long now, long first) {}

    /** @param until the end of the pause; before {@code now} when there is none */
    public record Pause(long now, long until) {}

    /** More than all processes together have ever reserved ahead: beyond it the clock has been put back. */
    private static final double LONGEST_AHEAD = 60;

    private final JdbcClient jdbc;

    TaktStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final String RESERVE = """
            update takt set naeste = :n * :apart * interval '1 second' + greatest(
              clock_timestamp(), case when naeste < clock_timestamp() + :ahead * interval '1 second' then naeste end)
            where pause <= clock_timestamp() or pause > clock_timestamp() + :longest * interval '1 second'
            returning naeste - :n * :apart * interval '1 second' as first, clock_timestamp() as now
            """;

    /** Reserves the next {@code n} places; none during a pause. A pause longer than {@code longest} is a clock put back. */
    public Optional<Reserved> reserve(int n, Duration apart, Duration longest) {
        return jdbc.sql(RESERVE)
                .param("n", n)
                .param("apart", seconds(apart))
                .param("ahead", LONGEST_AHEAD)
                .param("longest", seconds(longest))
                .query((row, i) -> new Reserved(nanos(row, "now"), nanos(row, "first")))
                .optional();
    }

    public Pause pause(Duration longest) {
        return jdbc.sql("""
                        select clock_timestamp() as now, case
                          when pause <= clock_timestamp() + :longest * interval '1 second'
                            then greatest(pause, 'epoch') else 'epoch' end as until
                        from takt
                        """)
                .param("longest", seconds(longest))
                .query((row, i) -> new Pause(nanos(row, "now"), nanos(row, "until")))
                .single();
    }

    private static final String HOLD = """
            update takt set pause = least(
              greatest(pause, clock_timestamp() + :wait * interval '1 second'),
              clock_timestamp() + :longest * interval '1 second')
            """;

    /** No place is handed out for so long, by anybody. */
    public void hold(Duration wait, Duration longest) {
        jdbc.sql(HOLD)
                .param("wait", seconds(wait))
                .param("longest", seconds(longest))
                .update();
    }

    /** The database's clock. */
    public Instant now() {
        return jdbc.sql("select clock_timestamp() as now")
                .query((row, i) -> row.getObject("now", OffsetDateTime.class).toInstant())
                .single();
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    private static long nanos(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class).toInstant();
        return time.getEpochSecond() * 1_000_000_000L + time.getNano();
    }
}
