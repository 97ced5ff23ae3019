package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.organisation.GruppeSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    OutboxSettings.class,
    AarshjulSettings.class,
    KalenderSettings.class,
    PaamindelseSettings.class,
    GenskabelseSettings.class,
    GruppeSettings.class
})
class SchedulerConfiguration {}
