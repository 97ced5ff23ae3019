package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.organisation.Organisationssynk;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reads what is overdue of the directory: all of it the first time, then those who could not be read. */
@DisallowConcurrentExecution
class KatalogIgenJob implements Job {

    private final Organisationssynk synk;

    KatalogIgenJob(Organisationssynk synk) {
        this.synk = synk;
    }

    @Override
    public void execute(JobExecutionContext context) {
        synk.catchUp();
    }
}
