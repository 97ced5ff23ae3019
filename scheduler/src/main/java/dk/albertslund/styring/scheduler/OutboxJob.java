package dk.albertslund.styring.scheduler;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sends what has come due: reminders, retries, and what a process that died left behind. */
class OutboxJob implements Job {

    private final OutboxDrain drain;

    OutboxJob(OutboxDrain drain) {
        this.drain = drain;
    }

    @Override
    public void execute(JobExecutionContext context) {
        drain.drainUnlessDraining();
    }
}
