package dk.albertslund.styring.bot.teams.settings;

import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.AbstractDependsOnBeanFactoryPostProcessor;

/** Who may come in is settled before the database is touched, so what is missing is said first. */
final class SettingsFirst extends AbstractDependsOnBeanFactoryPostProcessor {

    SettingsFirst() {
        super(DataSource.class, Installation.class);
    }
}
