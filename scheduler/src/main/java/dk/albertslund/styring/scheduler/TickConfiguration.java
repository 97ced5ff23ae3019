package dk.albertslund.styring.scheduler;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is done by itself, and when. */
@Configuration(proxyBeanMethods = false)
class TickConfiguration {

    @Bean
    Tick outboxTick(OutboxSettings settings) {
        return Tick.every(settings.hvert(), "outbox", OutboxJob.class);
    }

    @Bean
    @ConditionalOnBooleanProperty(name = "styring.paamindelse.aktiv", matchIfMissing = true)
    Tick paamindelseTick(Dagsplan plan) {
        return new Tick("paamindelse", PaamindelseJob.class, plan.schedule());
    }
}
