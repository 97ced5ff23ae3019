package dk.albertslund.styring.bot.teams.gate;

import dk.albertslund.styring.bot.teams.settings.Installation;
import dk.albertslund.styring.bot.teams.settings.ServiceHosts;
import dk.albertslund.styring.bot.teams.settings.TeamsSettings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

@AutoConfiguration
class GateConfiguration {

    private static final Duration FETCH = Duration.ofSeconds(5);
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    /** On the real time always: tokens are dated by it, also where a house runs on a clock of its own. */
    @Bean
    @ConditionalOnMissingBean
    Gate gate(Installation installation, TeamsSettings settings) {
        var metadata = settings.openidMetadataUrl();
        var keysMayLieAt = new ServiceHosts(
                Set.of(metadata.getHost()), installation.hosts().loopback());
        var clock = InstantSource.system();
        var keys = new SigningKeys(new MetadataClient(metadata, keysMayLieAt::allow, FETCH), clock, PATIENCE);
        keys.warmUp();
        return new TokenGate(installation, keys, clock);
    }
}
