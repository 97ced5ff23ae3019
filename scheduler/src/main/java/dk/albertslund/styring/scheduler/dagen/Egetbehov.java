package dk.albertslund.styring.scheduler.dagen;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.PaamindelseStore;
import dk.albertslund.styring.udsendelse.Anledning.Egen;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Her own reminder, as long as she has neither deleted nor moved it. */
@Component
public class Egetbehov implements Behov<Egen> {

    private final PaamindelseStore egne;

    public Egetbehov(PaamindelseStore egne) {
        this.egne = egne;
    }

    @Override
    public Class<Egen> slags() {
        return Egen.class;
    }

    @Override
    public Optional<Punkt> nu(Medarbejder.Id til, Egen anledning) {
        return egne.find(anledning.id())
                .filter(egen -> egen.ejer().equals(til) && egen.dag().equals(anledning.dag()))
                .map(egen -> new Punkt(new Visning.Huskekort(egen), false));
    }
}
