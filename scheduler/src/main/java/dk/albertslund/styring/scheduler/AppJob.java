package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.drift.Apputlaegning;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Gives the bot to a few more of those who do not have it. */
@DisallowConcurrentExecution
class AppJob implements Job {

    private final Apputlaegning apps;

    AppJob(Apputlaegning apps) {
        this.apps = apps;
    }

    @Override
    public void execute(JobExecutionContext context) {
        apps.installer();
    }
}
