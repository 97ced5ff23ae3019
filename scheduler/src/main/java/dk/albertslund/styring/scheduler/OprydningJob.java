package dk.albertslund.styring.scheduler;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Once a night. Missed, the next night does it too. */
class OprydningJob implements Job {

    private final Oprydning oprydning;

    OprydningJob(Oprydning oprydning) {
        this.oprydning = oprydning;
    }

    @Override
    public void execute(JobExecutionContext context) {
        oprydning.rydOp();
    }
}
