package dk.albertslund.styring.bot.teams.connector;

import dk.albertslund.styring.bot.teams.settings.Installation;
import dk.albertslund.styring.bot.teams.settings.TeamsSettings;
import java.time.InstantSource;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class ConnectorConfiguration {

    /** On the real time always, as Entra is. */
    @Bean
    @ConditionalOnMissingBean
    TokenSource tokenSource(TeamsSettings settings) {
        var clock = InstantSource.system();
        var source = settings.tokenUrl().isBlank() ? new EntraToken(settings) : new LocalToken(settings, clock);
        return new CachedToken(source, clock);
    }

    @Bean
    @ConditionalOnMissingBean
    Connector connector(TokenSource tokens, Installation installation) {
        return new Connector(new TeamsHttp(tokens, installation.hosts()));
    }
}
