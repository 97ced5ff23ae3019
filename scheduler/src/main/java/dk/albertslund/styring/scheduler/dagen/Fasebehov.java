package dk.albertslund.styring.scheduler.dagen;

import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.udsendelse.Anledning.Fasefrist;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A deadline that is not past, of a thing she has not said is done. */
@Component
public class Fasebehov implements Behov<Fasefrist> {

    private final AarshjulStore aarshjul;
    private final Clock clock;

    public Fasebehov(AarshjulStore aarshjul, Clock clock) {
        this.aarshjul = aarshjul;
        this.clock = clock;
    }

    @Override
    public Class<Fasefrist> slags() {
        return Fasefrist.class;
    }

    @Override
    public Optional<Punkt> nu(Medarbejder.Id til, Fasefrist anledning) {
        var om = anledning.om();
        if (om.frist().isBefore(LocalDate.now(clock))) {
            return Optional.empty();
        }
        var svar = aarshjul.svar(om.aar(), om.fase(), til);
        return Optional.of(new Punkt(new Visning.Fasekort(om, svar), svar.equals(Optional.of(Fasesvar.KLAR))));
    }
}
