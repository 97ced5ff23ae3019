package dk.albertslund.styring.scheduler;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.quartz.CronExpression;
import org.quartz.CronScheduleBuilder;
import org.quartz.CronTrigger;
import org.quartz.ScheduleBuilder;
import org.springframework.stereotype.Component;

/** When the day's reminders go out: the times that Quartz fires at, and that the demo's time machine passes. */
@Component
public class Dagsplan {

    private final CronExpression cron;

    Dagsplan(PaamindelseSettings settings, Clock clock) {
        cron = parse(settings.cron());
        cron.setTimeZone(TimeZone.getTimeZone(clock.getZone()));
    }

    private static CronExpression parse(String cron) {
        try {
            return new CronExpression(cron);
        } catch (ParseException e) {
            throw new IllegalArgumentException("styring.paamindelse.cron: " + cron, e);
        }
    }

    /** The times after {@code fra} until and with {@code til}, in order. */
    public List<Instant> tider(Instant fra, Instant til) {
        var tider = new ArrayList<Instant>();
        for (var tid = efter(fra); !tid.isAfter(til); tid = efter(tid)) {
            tider.add(tid);
        }
        return tider;
    }

    private Instant efter(Instant tid) {
        var naeste = cron.getNextValidTimeAfter(Date.from(tid));
        return naeste == null ? Instant.MAX : naeste.toInstant();
    }

    /** Each time is fired, also those missed: a day that Quartz was down is a day on which people were to be reminded. */
    ScheduleBuilder<CronTrigger> schedule() {
        return CronScheduleBuilder.cronSchedule(cron).withMisfireHandlingInstructionIgnoreMisfires();
    }
}
