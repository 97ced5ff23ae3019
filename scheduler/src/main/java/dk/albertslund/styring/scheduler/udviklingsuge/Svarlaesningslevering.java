package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.store.UgeplanStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Svarlaesning;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import org.springframework.stereotype.Component;

/** Reads the answers now and shows them to whoever asked. */
@Component
class Svarlaesningslevering implements Levering<Svarlaesning> {

    private final UgeplanStore ugeplaner;
    private final Moedesvar svar;
    private final Ugevisning visning;

    Svarlaesningslevering(UgeplanStore ugeplaner, Moedesvar svar, Ugevisning visning) {
        this.ugeplaner = ugeplaner;
        this.svar = svar;
        this.visning = visning;
    }

    @Override
    public Class<Svarlaesning> slags() {
        return Svarlaesning.class;
    }

    @Override
    public Udfald lever(Svarlaesning udsendelse) {
        return ugeplaner
                .find(udsendelse.uge())
                .map(plan -> lever(udsendelse, plan))
                .orElseGet(() -> new Udfald.Opgivet("the week is not known"));
    }

    private Udfald lever(Svarlaesning udsendelse, Ugeplan plan) {
        try {
            svar.laes(plan);
            visning.svar(udsendelse, udsendelse.af(), plan);
            return new Udfald.Leveret(udsendelse.noegle());
        } catch (Kalenderfejl fejl) {
            if (!fejl.forbigaaende()) {
                visning.opgivet(udsendelse, udsendelse.af(), fejl);
            }
            return Kalenderudfald.af(fejl);
        }
    }
}
