package dk.albertslund.styring.scheduler;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When reminders go out.
 *
 * @param aktiv whether Quartz sends them; the demo's time machine does it itself
 * @param cron Quartz cron expression in the clock's zone; never between 02 and 03, an hour that is missing one night in
 *     spring and there twice one night in autumn
 */
@ConfigurationProperties("styring.paamindelse")
public record PaamindelseSettings(
        @DefaultValue("true") boolean aktiv,
        @DefaultValue("0 0 8 ? * MON-FRI") String cron) {}
