package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.drift.Udloebsvarsel;
import dk.albertslund.styring.scheduler.forum.Forummedlemmer;
import dk.albertslund.styring.scheduler.organisation.Katalogvarsel;
import dk.albertslund.styring.scheduler.organisation.Organisationssynk;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reads what has changed in the municipality's directory, and says what an administrator has to decide. */
class KatalogJob implements Job {

    private final Organisationssynk synk;
    private final Katalogvarsel varsel;
    private final Udloebsvarsel udloeb;
    private final Forummedlemmer fora;

    KatalogJob(Organisationssynk synk, Katalogvarsel varsel, Udloebsvarsel udloeb, Forummedlemmer fora) {
        this.fora = fora;
        this.synk = synk;
        this.varsel = varsel;
        this.udloeb = udloeb;
    }

    @Override
    public void execute(JobExecutionContext context) {
        udloeb.send();
        synk.synk();
        varsel.send();
        fora.foelgMed();
    }
}
