package dk.albertslund.styring.graph.adgang;

import dk.albertslund.styring.drift.Adgangsudloeb;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** An auto-configuration, so that a bean of one's own is seen before these are made. */
@AutoConfiguration
@EnableConfigurationProperties(GraphSettings.class)
public class AdgangConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AdgangConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    Adgangsudloeb adgangsudloeb(GraphSettings settings) {
        return new Udloeb(settings);
    }

    @Bean
    @ConditionalOnMissingBean
    GraphAdgang graphAdgang(GraphSettings settings, Environment miljoe, ObjectProvider<Clock> ur) {
        if (miljoe.acceptsProfiles(Profiles.of(GraphSettings.PROFIL)) && settings.baseUrl() != null) {
            LOG.warn("Profilen {}: Graph er {}", GraphSettings.PROFIL, settings.baseUrl());
            return new KontraktAdgang(settings, ur.getIfAvailable(Clock::systemUTC));
        }
        if (settings.baseUrl() != null || settings.tokenUrl() != null) {
            throw new GraphIkkeSatOp(
                    "graph.base-url og graph.token-url kan kun sættes under profilen " + GraphSettings.PROFIL);
        }
        return new EntraAdgang(settings);
    }
}
