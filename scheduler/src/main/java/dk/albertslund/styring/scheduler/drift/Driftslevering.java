package dk.albertslund.styring.scheduler.drift;

import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.InstallationStore;
import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Drift;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** Does what an administrator asked for, and tells her what came of it. */
@Component
class Driftslevering implements Levering<Drift> {

    private final Selvtest selvtest;
    private final InstallationStore installationer;
    private final OutboxStore outbox;
    private final Clock clock;

    Driftslevering(Selvtest selvtest, InstallationStore installationer, OutboxStore outbox, Clock clock) {
        this.selvtest = selvtest;
        this.installationer = installationer;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public Class<Drift> slags() {
        return Drift.class;
    }

    @Override
    public Udfald lever(Drift udsendelse) {
        outbox.addAll(
                List.of(new TilPerson(udsendelse.af(), udsendelse.noegle() + "/svar", svar(udsendelse))),
                clock.instant());
        return new Udfald.Leveret(udsendelse.noegle());
    }

    private Visning svar(Drift udsendelse) {
        return switch (udsendelse.opgave()) {
            case SELVTEST -> new Visning.Selvtestsvar(selvtest.koer());
            case INSTALLER_IGEN -> {
                installationer.tryAgain(clock.instant());
                yield Hjaelp.sig("drift.proeves_nu");
            }
        };
    }
}
