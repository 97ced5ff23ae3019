package dk.albertslund.styring.demo.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalPostgresTest {

    @TempDir
    Path folder;

    @Test
    void dataSurviveARestartAndAreWrittenToDisk() throws SQLException {
        try (var postgres = LocalPostgres.start(folder)) {
            assertThat(ask(postgres, "show fsync")).isEqualTo("on");
            assertThat(ask(postgres, "create table husk as select 'Ærø' as ord; select ord from husk"))
                    .isEqualTo("Ærø");
        }

        try (var postgres = LocalPostgres.start(folder)) {
            assertThat(ask(postgres, "select ord from husk")).isEqualTo("Ærø");
        }
    }

    @Test
    void theServerDiesWithTheProcessThatStartedItEvenByKill() throws Exception {
        var other = StarterMain.process(folder);
        var server = ProcessHandle.of(StarterMain.serverPid(other)).orElseThrow();
        assertThat(server.isAlive()).isTrue();

        other.destroyForcibly();

        server.onExit().get(20, TimeUnit.SECONDS);
        try (var postgres = LocalPostgres.start(folder)) {
            assertThat(ask(postgres, "select 1")).isEqualTo("1");
        }
    }

    @Test
    void aFolderInUseIsNotTakenByASecondStart() throws Exception {
        var other = StarterMain.process(folder);
        StarterMain.serverPid(other);

        assertThatThrownBy(() -> LocalPostgres.start(folder)).hasMessageContaining("in use by another start");

        other.destroy();
        other.onExit().get(20, TimeUnit.SECONDS);
    }

    @Test
    void aDamagedFolderIsToldOfInOneLine() throws IOException {
        LocalPostgres.start(folder).close();
        Files.write(folder.resolve("data/global/pg_control"), new byte[100], StandardOpenOption.TRUNCATE_EXISTING);

        assertThatThrownBy(() -> LocalPostgres.start(folder))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("is damaged (")
                .hasMessageNotContaining("\n");
    }

    @Test
    void aFolderWithoutItsClusterIsDamagedToo() throws IOException {
        Files.createDirectories(folder.resolve("data"));

        assertThatThrownBy(() -> LocalPostgres.start(folder))
                .isInstanceOf(PostgresException.class)
                .hasMessageContaining("PG_VERSION is missing");
    }

    @Test
    void tellsWhenTheServerDiesByItself() throws Exception {
        var told = new CompletableFuture<Boolean>();
        try (var postgres = LocalPostgres.start(folder)) {
            postgres.onDeath(() -> told.complete(true));

            ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();

            assertThat(told.get(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static String ask(LocalPostgres postgres, String sql) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var statement = connection.createStatement()) {
            var isRows = statement.execute(sql);
            while (!isRows) {
                isRows = statement.getMoreResults();
            }
            try (var rows = statement.getResultSet()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
