package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.scheduler.leder.Eskalering;
import dk.albertslund.styring.store.JobStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The daily run. The ledger says which times have been run, so it does not matter that Quartz may fire a time twice, or lose
 * one when a node dies between the fire and the commit: the next run makes up for it.
 */
@Service
public class Dagskoersel {

    static final String JOB = "paamindelse";
    private static final Duration CATCH_UP = Duration.ofDays(14);

    private final JobStore jobs;
    private final Dagsplan plan;
    private final Paamindelser paamindelser;
    private final Eskalering eskalering;
    private final Clock clock;

    Dagskoersel(JobStore jobs, Dagsplan plan, Paamindelser paamindelser, Eskalering eskalering, Clock clock) {
        this.jobs = jobs;
        this.plan = plan;
        this.paamindelser = paamindelser;
        this.eskalering = eskalering;
        this.clock = clock;
    }

    /** @param scheduledAt the time the trigger meant, not the time it came */
    @Transactional
    public void koer(Instant scheduledAt) {
        for (var tid : missed(scheduledAt)) {
            koerTid(tid);
        }
        koerTid(scheduledAt);
    }

    private void koerTid(Instant tid) {
        if (jobs.begin(JOB, tid)) {
            var dag = LocalDate.ofInstant(tid, clock.getZone());
            paamindelser.mindOm(dag);
            eskalering.send(dag);
        }
    }

    private List<Instant> missed(Instant scheduledAt) {
        var before = scheduledAt.minusMillis(1);
        return jobs.last(JOB, scheduledAt)
                .map(last -> plan.tider(later(last, scheduledAt.minus(CATCH_UP)), before))
                .orElse(List.of());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
