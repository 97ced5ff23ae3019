package dk.albertslund.styring.scheduler.rund;

import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.store.RundsendelseStore;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the messages to many whose time has come; who they are for is seen then. */
@Service
public class Rundsending {

    private final RundsendelseStore rundsendelser;
    private final Clock clock;

    public Rundsending(RundsendelseStore rundsendelser, Clock clock) {
        this.rundsendelser = rundsendelser;
        this.clock = clock;
    }

    @Transactional
    public void begynd() {
        rundsendelser.due(clock.instant()).forEach(this::begynd);
    }

    private void begynd(Rundsendelse en) {
        rundsendelser.plan(en, clock.instant());
    }
}
