package dk.albertslund.styring.scheduler;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import org.quartz.CronTrigger;
import org.quartz.ObjectAlreadyExistsException;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleTrigger;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.quartz.impl.matchers.GroupMatcher;

/**
 * Brings Quartz' tables to what the program wants. A trigger whose schedule has not changed is left alone: replacing it
 * would forget the time it should have fired at while we were down. A changed one is removed first, for Quartz mixes up
 * the tables of a trigger that is replaced by one of another kind.
 */
record Ticks(Scheduler scheduler) {

    void apply(List<Tick> ticks) {
        try {
            var wanted = ticks.stream().map(Tick::trigger).collect(toMap(Trigger::getKey, trigger -> trigger));
            for (var key : scheduler.getTriggerKeys(GroupMatcher.anyTriggerGroup())) {
                var trigger = wanted.get(key);
                if (trigger == null || !schedule(trigger).equals(schedule(scheduler.getTrigger(key)))) {
                    scheduler.unscheduleJob(key);
                }
            }
            for (var tick : ticks) {
                add(tick);
            }
        } catch (SchedulerException e) {
            throw new IllegalStateException("the ticks cannot be scheduled", e);
        }
    }

    private void add(Tick tick) throws SchedulerException {
        scheduler.addJob(tick.jobDetail(), true);
        if (scheduler.checkExists(new TriggerKey(tick.name()))) {
            return;
        }
        try {
            scheduler.scheduleJob(tick.trigger());
        } catch (ObjectAlreadyExistsException _) {
            return; // the other node that is starting was first
        }
    }

    private static String schedule(Trigger trigger) {
        return switch (trigger) {
            case CronTrigger cron ->
                cron.getCronExpression() + " " + cron.getTimeZone().getID();
            case SimpleTrigger simple -> "every " + simple.getRepeatInterval();
            default -> throw new IllegalArgumentException("no tick of ours: " + trigger);
        };
    }
}
