package dk.albertslund.styring.bot.teams.settings;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

@AutoConfiguration
@EnableConfigurationProperties(TeamsSettings.class)
class SettingsConfiguration {

    @Bean
    static SettingsFirst settingsFirst() {
        return new SettingsFirst();
    }

    /** The settings, once it is certain that an installation can be run safely on them. */
    @Bean
    @ConditionalOnMissingBean
    Installation installation(TeamsSettings settings, Environment environment) {
        var kontrakt = environment.acceptsProfiles(Profiles.of(Kontrakt.PROFILE));
        if (!settings.missing().isEmpty()) {
            throw new SettingsIncomplete("Styring needs " + String.join(" and ", settings.missing()) + " to start.");
        }
        if (!kontrakt && !settings.microsoftsAddresses()) {
            throw new SettingsIncomplete(
                    "teams.openid-metadata-url and teams.token-url may be set in the profile kontrakt only.");
        }
        return new Installation(
                settings.appId(), settings.tenantId(), new ServiceHosts(settings.serviceHosts(), kontrakt));
    }
}
