package dk.albertslund.styring.scheduler;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({OutboxSettings.class, AarshjulSettings.class, PaamindelseSettings.class})
class SchedulerConfiguration {}
