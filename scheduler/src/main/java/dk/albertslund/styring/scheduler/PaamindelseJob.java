package dk.albertslund.styring.scheduler;

import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reminds of what the trigger's day asks for, also when it fires late. */
class PaamindelseJob implements Job {

    private final Dagskoersel koersel;

    PaamindelseJob(Dagskoersel koersel) {
        this.koersel = koersel;
    }

    @Override
    public void execute(JobExecutionContext context) {
        koersel.koer(context.getScheduledFireTime().toInstant());
    }
}
