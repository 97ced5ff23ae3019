package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.organisation.Organisationssynk;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reads the directory for the first time, and tries again until it is there. */
@DisallowConcurrentExecution
class FoersteKatalogJob implements Job {

    private final Organisationssynk synk;

    FoersteKatalogJob(Organisationssynk synk) {
        this.synk = synk;
    }

    @Override
    public void execute(JobExecutionContext context) {
        synk.synkIfEmpty();
    }
}
