package dk.albertslund.styring.demo.hus;

import dk.albertslund.styring.demo.tid.Dagsarbejde;
import dk.albertslund.styring.scheduler.Dagskoersel;
import dk.albertslund.styring.scheduler.Dagsplan;
import dk.albertslund.styring.scheduler.OutboxDrain;
import dk.albertslund.styring.store.OutboxStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The house's own daily run, done when the time machine passes its hour instead of when Quartz fires. */
@Component
@Profile("demo")
class Husarbejde implements Dagsarbejde {

    private final Dagsplan plan;
    private final Dagskoersel koersel;
    private final OutboxStore outbox;
    private final OutboxDrain drain;

    Husarbejde(Dagsplan plan, Dagskoersel koersel, OutboxStore outbox, OutboxDrain drain) {
        this.plan = plan;
        this.koersel = koersel;
        this.outbox = outbox;
        this.drain = drain;
    }

    @Override
    public List<Instant> tider(Instant fra, Instant til) {
        return plan.tider(fra, til);
    }

    @Override
    public void goer(Instant planlagt) {
        koersel.koer(planlagt);
    }

    @Override
    public Optional<Instant> forfalder(Instant fra, Instant til) {
        return outbox.nextDue(fra, til);
    }

    @Override
    public void send() {
        drain.drain();
    }
}
