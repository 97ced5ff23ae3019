package dk.albertslund.styring.scheduler.evaluering;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.evaluering.Spoergsmaal;
import dk.albertslund.styring.scheduler.dagen.Behov;
import dk.albertslund.styring.store.EvalueringStore;
import dk.albertslund.styring.store.MaalStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.udsendelse.Anledning.Samarbejdet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the enhed thinks of the cooperation; done when somebody of it has said so. */
@Component
public class Samarbejdsbehov implements Behov<Samarbejdet> {

    private final EvalueringStore evalueringer;
    private final ProevehandlingStore proevehandlinger;
    private final MaalStore maal;

    public Samarbejdsbehov(EvalueringStore evalueringer, ProevehandlingStore proevehandlinger, MaalStore maal) {
        this.evalueringer = evalueringer;
        this.proevehandlinger = proevehandlinger;
        this.maal = maal;
    }

    @Override
    public Class<Samarbejdet> slags() {
        return Samarbejdet.class;
    }

    @Override
    public Optional<Punkt> nu(Medarbejder.Id til, Samarbejdet om) {
        return evalueringer
                .find(om.en())
                .flatMap(en -> Emneopslag.emne(en, proevehandlinger, maal)
                        .map(emne -> new Punkt(Spoergsmaal.samarbejde(en, emne, om.enhed()), harSvaret(om))));
    }

    private boolean harSvaret(Samarbejdet om) {
        return evalueringer.samarbejde(om.en()).stream()
                .anyMatch(et -> et.enhed().equals(om.enhed()));
    }
}
