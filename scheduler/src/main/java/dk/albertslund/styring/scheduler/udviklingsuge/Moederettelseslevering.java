package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Moederettelse;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Moedebillede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import dk.albertslund.styring.udviklingsuge.Moedestatus;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the meeting in Outlook what the organiser wants it to be now; done again it finds nothing to do. */
@Component
class Moederettelseslevering implements Levering<Moederettelse> {

    private final UgeplanStore ugeplaner;
    private final Moedekalender kalender;
    private final Moedested moedested;
    private final Lokalefinder lokaler;
    private final Moedesvar svar;
    private final Ugevisning visning;
    private final TransactionTemplate transaction;

    Moederettelseslevering(
            UgeplanStore ugeplaner,
            Moedekalender kalender,
            Moedested moedested,
            Lokalefinder lokaler,
            Moedesvar svar,
            Ugevisning visning,
            PlatformTransactionManager transactions) {
        this.ugeplaner = ugeplaner;
        this.kalender = kalender;
        this.moedested = moedested;
        this.lokaler = lokaler;
        this.svar = svar;
        this.visning = visning;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public Class<Moederettelse> slags() {
        return Moederettelse.class;
    }

    @Override
    public Udfald lever(Moederettelse udsendelse) {
        var plan = ugeplaner.find(udsendelse.uge());
        var moede = plan.flatMap(uge -> uge.moede(udsendelse.moede()));
        var status = ugeplaner.status(udsendelse.uge(), udsendelse.moede());
        if (plan.isEmpty() || moede.isEmpty() || status.isEmpty()) {
            return new Udfald.Opgivet("the week or the meeting is not known");
        }
        try {
            ret(plan.get(), moede.get(), status.get());
            ugeplaner.setSettled(udsendelse.moede());
            ugeplaner.find(udsendelse.uge()).ifPresent(efter -> visning.rettet(udsendelse, udsendelse.af(), efter));
            return new Udfald.Leveret(udsendelse.noegle());
        } catch (Kalenderfejl fejl) {
            if (!fejl.forbigaaende()) {
                ugeplaner.setSettled(udsendelse.moede());
                visning.opgivet(udsendelse, udsendelse.af(), fejl);
            }
            return Kalenderudfald.af(fejl);
        }
    }

    private void ret(Ugeplan plan, Moede moede, Moedestatus status) {
        if (status.aflyst()) {
            status.oprettet().ifPresent(oprettet -> {
                kalender.aflys(oprettet, new Indkaldelsestekst(moede).aflysning());
                ugeplaner.setCancelled(moede.id());
            });
            return;
        }
        var iKalenderen = status.oprettet().flatMap(kalender::laes).filter(billede -> !billede.aflyst());
        var maal = lokaler.medLokale(plan, moede, iKalenderen.map(Moedebillede::tid), ugeplaner.refused(moede.id()));
        gemLokale(plan, maal);
        var flyttet = iKalenderen
                .flatMap(_ -> status.oprettet())
                .flatMap(oprettet -> kalender.flyt(oprettet, maal).map(_ -> oprettet));
        svar.efterse(plan.id(), moede.id(), flyttet.orElseGet(() -> indkald(plan, maal, status)));
    }

    private void gemLokale(Ugeplan plan, Moede maal) {
        transaction.executeWithoutResult(_ -> {
            ugeplaner.lock(plan.id());
            ugeplaner.saveRoom(plan.id(), maal);
        });
    }

    /** One that somebody has deleted in Outlook is made anew, and for Graph it is another. */
    private Oprettet indkald(Ugeplan plan, Moede maal, Moedestatus status) {
        status.oprettet().ifPresent(_ -> ugeplaner.setCancelled(maal.id()));
        var omgang = status.oprettet().map(_ -> status.omgang() + 1).orElse(status.omgang());
        var oprettet = moedested.opret(maal, omgang, moedested.link(plan, maal).orElse(""));
        ugeplaner.setCreated(maal.id(), oprettet);
        return oprettet;
    }
}
