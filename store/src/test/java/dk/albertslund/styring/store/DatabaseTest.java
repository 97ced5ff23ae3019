package dk.albertslund.styring.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExtendWith(Database.class)
class DatabaseTest {

    final JdbcClient jdbc;
    final DataSource source;

    DatabaseTest(JdbcClient jdbc, DataSource source) {
        this.jdbc = jdbc;
        this.source = source;
    }

    @Test
    void oneTestHasOneDatabaseAndNoOther() {
        var other = JdbcClient.create(Database.fresh());

        jdbc.sql("create table seen (x int)").update();

        assertThat(tables(JdbcClient.create(source))).isEqualTo(1);
        assertThat(tables(other)).isZero();
    }

    @Test
    void sessionsLiveInAnotherTimeZoneThanTheJvm() {
        var zone = jdbc.sql("show time zone").query(String.class).single();

        assertThat(ZoneId.of(zone)).isNotEqualTo(ZoneId.systemDefault());
    }

    @RepeatedTest(2)
    void theNextTestHasANewOne() {
        assertThat(tables(jdbc)).isZero();

        jdbc.sql("create table seen (x int)").update();
    }

    private static int tables(JdbcClient jdbc) {
        return jdbc.sql("select count(*) from information_schema.tables where table_name = 'seen'")
                .query(Integer.class)
                .single();
    }
}
