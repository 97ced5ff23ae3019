package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Indkaldelse;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes a meeting in Outlook. The calendar knows the meeting's id, so doing it again makes no second one. */
@Component
class Indkaldelseslevering implements Levering<Indkaldelse> {

    private static final Duration FOERSTE_DEL = Duration.ofSeconds(10);

    private final UgeplanStore ugeplaner;
    private final Moedested moedested;
    private final Moedesvar svar;
    private final Ugevisning visning;
    private final TransactionTemplate transaction;

    Indkaldelseslevering(
            UgeplanStore ugeplaner,
            Moedested moedested,
            Moedesvar svar,
            Ugevisning visning,
            PlatformTransactionManager transactions) {
        this.ugeplaner = ugeplaner;
        this.moedested = moedested;
        this.svar = svar;
        this.visning = visning;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Class<Indkaldelse> slags() {
        return Indkaldelse.class;
    }

    @Override
    public Udfald lever(Indkaldelse udsendelse) {
        var plan = ugeplaner.find(udsendelse.uge());
        var moede = plan.flatMap(uge -> uge.moede(udsendelse.moede()));
        if (plan.isEmpty() || moede.isEmpty()) {
            return new Udfald.Opgivet("the week or the meeting is not known");
        }
        return lever(udsendelse, plan.get(), moede.get());
    }

    private Udfald lever(Indkaldelse udsendelse, Ugeplan plan, Moede moede) {
        try {
            var status = ugeplaner.status(plan.id(), moede.id()).orElseThrow();
            if (status.aflyst()) {
                return new Udfald.Leveret("called off");
            }
            var faelles = moedested.link(plan, moede);
            if (status.oprettet().isEmpty() && faelles.isEmpty()) {
                return new Udfald.Senere(FOERSTE_DEL, "the first part of the meeting is not made yet");
            }
            var oprettet =
                    status.oprettet().orElseGet(() -> moedested.opret(moede, status.omgang(), faelles.orElseThrow()));
            settle(udsendelse, plan, () -> ugeplaner.setCreated(moede.id(), oprettet));
            svar.efterse(plan.id(), moede.id(), oprettet);
            return new Udfald.Leveret(oprettet.begivenhed());
        } catch (Kalenderfejl fejl) {
            var grund = String.valueOf(fejl.getMessage());
            settle(udsendelse, plan, () -> ugeplaner.setFailed(moede.id(), grund, !fejl.forbigaaende()));
            return Kalenderudfald.af(fejl);
        }
    }

    /** Whoever settles the last meeting of the week shows the week. */
    private void settle(Indkaldelse udsendelse, Ugeplan plan, Runnable outcome) {
        transaction.executeWithoutResult(status -> {
            ugeplaner.lock(plan.id());
            outcome.run();
            if (ugeplaner.isDone(plan.id())) {
                visning.sendt(udsendelse.af(), plan);
            }
        });
    }
}
