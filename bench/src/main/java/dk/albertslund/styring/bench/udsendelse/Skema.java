package dk.albertslund.styring.bench.udsendelse;

import dk.albertslund.styring.demo.postgres.LocalPostgres;
import org.flywaydb.core.Flyway;

/** The tables, empty. */
final class Skema {

    static void anlaeg(LocalPostgres postgres) {
        var flyway = Flyway.configure()
                .dataSource(postgres.jdbcUrl(), postgres.username(), postgres.password())
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
    }

    private Skema() {}
}
