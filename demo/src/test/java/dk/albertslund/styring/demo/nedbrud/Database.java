package dk.albertslund.styring.demo.nedbrud;

import dk.albertslund.styring.demo.postgres.LocalPostgres;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the bot has kept, read past the bot. */
final class Database {

    private final JdbcClient jdbc;

    Database(LocalPostgres postgres) {
        jdbc = JdbcClient.create(
                new DriverManagerDataSource(postgres.jdbcUrl(), postgres.username(), postgres.password()));
    }

    List<String> titler() {
        return jdbc.sql("select titel from proevehandling order by titel")
                .query((row, _) -> row.getString("titel"))
                .list();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    boolean taken(Tryk tryk) {
        return jdbc.sql("select count(*) = 1 from inbox where aktivitet = :id")
                .param("id", tryk.aktivitetsid())
                .query(Boolean.class)
                .single();
    }

    boolean settled(Tryk tryk) {
        return jdbc.sql("select count(*) = 1 from outbox where noegle = :noegle and state = 'SENT'")
                .param("noegle", tryk.noegle())
                .query(Boolean.class)
                .single();
    }

    /** How many times the answer has been handed out to be sent. */
    int attempts(Tryk tryk) {
        return jdbc.sql("select attempts from outbox where noegle = :noegle")
                .param("noegle", tryk.noegle())
                .query(Integer.class)
                .single();
    }
}
