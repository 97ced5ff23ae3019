package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udsendelse.Udsendelse;
import dk.albertslund.styring.udsendelse.Udsendelse.Underretning;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells the organiser how far the week has come; each thing once. */
@Component
class Ugevisning {

    private final OutboxStore outbox;
    private final UgeplanStore ugeplaner;
    private final Clock clock;

    Ugevisning(OutboxStore outbox, UgeplanStore ugeplaner, Clock clock) {
        this.outbox = outbox;
        this.ugeplaner = ugeplaner;
        this.clock = clock;
    }

    void forslag(Udsendelse efter, Medarbejder.Id til, Ugeplan plan) {
        vis(efter.noegle(), til, new Visning.Ugeforslag(plan));
    }

    /** Each meeting of the week is made, or never will be. */
    void sendt(Medarbejder.Id til, Ugeplan plan) {
        vis("ugeplan/" + plan.id().vaerdi() + "/sendt", til, status(plan));
    }

    void svar(Udsendelse efter, Medarbejder.Id til, Ugeplan plan) {
        vis(efter.noegle(), til, status(plan));
    }

    private Visning status(Ugeplan plan) {
        return new Visning.Ugestatus(plan, ugeplaner.status(plan.id()));
    }

    /** The organiser waits for it, so she is told that it will not come. */
    void opgivet(Udsendelse efter, Medarbejder.Id til) {
        vis(
                efter.noegle() + "/opgivet",
                til,
                new Visning.Svartekst(List.of(Tekst.tekst("uge.kalenderfejl")), List.of()));
    }

    private void vis(String noegle, Medarbejder.Id til, Visning visning) {
        outbox.add(new Underretning(til, "vis/" + noegle, visning), clock.instant());
    }
}
