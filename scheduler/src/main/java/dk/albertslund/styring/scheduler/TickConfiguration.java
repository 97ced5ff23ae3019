package dk.albertslund.styring.scheduler;

import java.time.Clock;
import java.time.Duration;
import java.util.TimeZone;
import org.quartz.CronScheduleBuilder;
import org.quartz.ScheduleBuilder;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
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

    @Bean
    Tick katalogTick(Clock clock) {
        return new Tick("katalog", KatalogJob.class, nightly(clock, 15));
    }

    @Bean
    Tick fravaerTick(Clock clock) {
        return new Tick("fravaer", FravaerJob.class, nightly(clock, 30));
    }

    @Bean
    Tick oprydningTick(Clock clock) {
        return new Tick("oprydning", OprydningJob.class, nightly(clock, 45));
    }

    @Bean
    Tick katalogIgenTick() {
        return Tick.every(Duration.ofSeconds(30), "katalog-igen", KatalogIgenJob.class);
    }

    /** Only where the municipality has said which app package is ours. */
    @Bean
    @ConditionalOnProperty("graph.app-id-in-manifest")
    Tick appTick() {
        return Tick.every(Duration.ofSeconds(1), "app", AppJob.class);
    }

    @Bean
    Tick rundTick() {
        return Tick.every(Duration.ofSeconds(30), "rundsendelse", RundJob.class);
    }

    @Bean
    Tick svarTick() {
        return Tick.every(Duration.ofMinutes(15), "moedesvar", SvarJob.class);
    }

    /** After four: not between 02 and 03, an hour that is missing one night a year and there twice another. */
    private static ScheduleBuilder<?> nightly(Clock clock, int minute) {
        return CronScheduleBuilder.dailyAtHourAndMinute(4, minute)
                .inTimeZone(TimeZone.getTimeZone(clock.getZone()))
                .withMisfireHandlingInstructionFireAndProceed();
    }
}
