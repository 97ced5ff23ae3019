package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.rund.Rundsending;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Begins what was put off until now. */
class RundJob implements Job {

    private final Rundsending rundsending;

    RundJob(Rundsending rundsending) {
        this.rundsending = rundsending;
    }

    @Override
    public void execute(JobExecutionContext context) {
        rundsending.begynd();
    }
}
