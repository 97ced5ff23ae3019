package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.drift.Fravaerslaesning;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reads who is away before the day's reminders. */
class FravaerJob implements Job {

    private final Fravaerslaesning fravaer;

    FravaerJob(Fravaerslaesning fravaer) {
        this.fravaer = fravaer;
    }

    @Override
    public void execute(JobExecutionContext context) {
        fravaer.laes();
    }
}
