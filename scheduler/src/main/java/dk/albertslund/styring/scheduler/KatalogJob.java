package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.organisation.Organisationssynk;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reads what has changed in the municipality's directory. */
class KatalogJob implements Job {

    private final Organisationssynk synk;

    KatalogJob(Organisationssynk synk) {
        this.synk = synk;
    }

    @Override
    public void execute(JobExecutionContext context) {
        synk.synk();
    }
}
