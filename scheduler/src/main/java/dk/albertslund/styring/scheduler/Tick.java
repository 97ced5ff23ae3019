package dk.albertslund.styring.scheduler;

import java.time.Duration;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.ScheduleBuilder;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;

/** A job and when it is to be done. */
record Tick(String name, Class<? extends Job> job, ScheduleBuilder<?> when) {

    /** Again and again; what was missed is not made up for, since each time does all there is to do. */
    static Tick every(Duration interval, String name, Class<? extends Job> job) {
        return new Tick(
                name,
                job,
                SimpleScheduleBuilder.simpleSchedule()
                        .withIntervalInMilliseconds(interval.toMillis())
                        .repeatForever()
                        .withMisfireHandlingInstructionNextWithRemainingCount());
    }

    JobDetail jobDetail() {
        return JobBuilder.newJob(job)
                .withIdentity(job.getSimpleName())
                .storeDurably()
                .build();
    }

    Trigger trigger() {
        return TriggerBuilder.newTrigger()
                .withIdentity(name)
                .forJob(job.getSimpleName())
                .withSchedule(when)
                .build();
    }
}
