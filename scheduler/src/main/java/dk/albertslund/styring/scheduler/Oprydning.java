package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.OprydningStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/**
 * Forgets messages, answers, reminders and runs that nobody will repeat any more, and what those who have left had chosen: what
 * people wrote is not kept for its own sake.
 */
@Service
class Oprydning {

    /** Teams repeats a message for minutes, and a daily run is made up for within days. */
    static final Duration GEMMES = Duration.ofDays(90);

    private static final int BATCH = 1_000;

    /** Removes at most so many that came before, and tells how many. */
    private interface Del {
        int fjern(Instant before, int limit);
    }

    private final OprydningStore store;
    private final Clock clock;

    Oprydning(OprydningStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    void rydOp() {
        rydOp(store::inbox);
        rydOp(store::outbox);
        rydOp(store::jobRuns);
        rydOp((before, limit) -> store.forfald(LocalDate.ofInstant(before, clock.getZone()), limit));
        store.leavers();
    }

    private void rydOp(Del del) {
        var before = clock.instant().minus(GEMMES);
        int fjernet;
        do {
            fjernet = del.fjern(before, BATCH);
        } while (fjernet == BATCH);
    }
}
