package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.BrevStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Gensendelse;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Puts dead letters back to be sent. */
@Component
class Gensendelseslevering implements Levering<Gensendelse> {

    private final BrevStore breve;
    private final Clock clock;

    Gensendelseslevering(BrevStore breve, Clock clock) {
        this.breve = breve;
        this.clock = clock;
    }

    @Override
    public Class<Gensendelse> slags() {
        return Gensendelse.class;
    }

    @Override
    public Udfald lever(Gensendelse gensendelse) {
        return new Udfald.Leveret(Integer.toString(breve.sendIgen(gensendelse.breve(), clock.instant())));
    }
}
