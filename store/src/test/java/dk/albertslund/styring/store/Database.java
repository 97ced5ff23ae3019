package dk.albertslund.styring.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.FlywayPreparer;
import io.zonky.test.db.postgres.embedded.PreparedDbProvider;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Gives each test a PostgreSQL database of its own, cloned from one migrated template per JVM: by parameter as {@link
 * JdbcClient}, {@link DataSource} or {@link TransactionTemplate}, which all three are the same database in one test.
 *
 * <p>Its sessions live in a time zone no JVM of ours has, so that a time that leans on the session is found out.
 */
public final class Database implements ParameterResolver {

    private static final PreparedDbProvider TEMPLATE = PreparedDbProvider.forPreparer(
            FlywayPreparer.forClasspathLocation("db/migration"),
            List.of(server -> server.setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")));

    private static final Set<Class<?>> GIVEN =
            Set.of(JdbcClient.class, DataSource.class, TransactionTemplate.class, PlatformTransactionManager.class);

    /** What a constructor is given belongs to the one test it is constructed for. */
    @Override
    public ExtensionContextScope getTestInstantiationExtensionContextScope(ExtensionContext root) {
        return ExtensionContextScope.TEST_METHOD;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return GIVEN.contains(parameter.getParameter().getType());
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var source = test.getStore(Namespace.create(Database.class, test.getUniqueId()))
                .computeIfAbsent(DataSource.class, key -> fresh(), HikariDataSource.class);
        var type = parameter.getParameter().getType();
        if (type == JdbcClient.class) {
            return JdbcClient.create(source);
        }
        if (type == TransactionTemplate.class) {
            return new TransactionTemplate(new JdbcTransactionManager(source));
        }
        return type == PlatformTransactionManager.class ? new JdbcTransactionManager(source) : source;
    }

    /** A database for a whole Spring context; whoever asks for it closes it. */
    public static HikariDataSource fresh() {
        try {
            var pool = new HikariConfig();
            pool.setDataSource(TEMPLATE.createDataSource());
            pool.setConnectionInitSql("set time zone 'Pacific/Auckland'");
            pool.setMinimumIdle(0);
            pool.setMaximumPoolSize(20);
            return new HikariDataSource(pool);
        } catch (SQLException e) {
            throw new IllegalStateException("no test database", e);
        }
    }
}
