package dk.albertslund.styring.scheduler.rund;

import dk.albertslund.styring.samtale.Rundsendelse;
import dk.albertslund.styring.store.RundsendelseStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Rundbrev;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import org.springframework.stereotype.Component;

/** Looks once more whether the message is stopped before it goes to one of those it is for. */
@Component
class Rundlevering implements Levering<Rundbrev> {

    private final RundsendelseStore rundsendelser;
    private final Levering<TilPerson> chat;

    Rundlevering(RundsendelseStore rundsendelser, Levering<TilPerson> chat) {
        this.rundsendelser = rundsendelser;
        this.chat = chat;
    }

    @Override
    public Class<Rundbrev> slags() {
        return Rundbrev.class;
    }

    @Override
    public Udfald lever(Rundbrev brev) {
        return rundsendelser
                .indhold(new Rundsendelse.Id(brev.rundsendelse()))
                .map(indhold -> chat.lever(new TilPerson(brev.til(), brev.noegle(), indhold)))
                .orElseGet(() -> new Udfald.Bortfaldet("stoppet"));
    }
}
