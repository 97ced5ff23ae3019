package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.udviklingsuge.Moedesvar;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reads the answers to the invitations that are out. */
class SvarJob implements Job {

    private final Moedesvar svar;

    SvarJob(Moedesvar svar) {
        this.svar = svar;
    }

    @Override
    public void execute(JobExecutionContext context) {
        svar.laesAlle();
    }
}
