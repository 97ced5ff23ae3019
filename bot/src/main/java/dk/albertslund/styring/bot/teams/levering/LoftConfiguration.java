package dk.albertslund.styring.bot.teams.levering;

import dk.albertslund.styring.scheduler.OutboxSettings;
import dk.albertslund.styring.store.ProcesStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LoftConfiguration {

    @Bean
    Loft loft(OutboxSettings settings, ProcesStore processer) {
        return settings.loft() ? new Samtaleloft(processer::levende) : Loft.INTET;
    }
}
