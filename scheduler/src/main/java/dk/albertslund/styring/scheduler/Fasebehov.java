package dk.albertslund.styring.scheduler;

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
class Fasebehov implements Behov<Fasefrist> {

    private final AarshjulStore aarshjul;
    private final Clock clock;

    Fasebehov(AarshjulStore aarshjul, Clock clock) {
        this.aarshjul = aarshjul;
        this.clock = clock;
    }

    @Override
    public Class<Fasefrist> slags() {
        return Fasefrist.class;
    }

    @Override
    public Optional<Visning> endnu(Medarbejder.Id til, Fasefrist anledning) {
        var om = anledning.om();
        var svar = aarshjul.svar(om.aar(), om.fase(), til);
        return svar.equals(Optional.of(Fasesvar.KLAR)) || om.frist().isBefore(LocalDate.now(clock))
                ? Optional.empty()
                : Optional.of(new Visning.Fasekort(om, svar));
    }
}
