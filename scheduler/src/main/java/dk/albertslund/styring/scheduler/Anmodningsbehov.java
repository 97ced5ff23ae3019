package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.mangel.Udestaaende;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Ledelsesvisning.Anmodningskort;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.LedelseStore;
import dk.albertslund.styring.udsendelse.Anledning.Anmodning;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A leader's request, as long as she is the leader and something is missing. */
@Component
class Anmodningsbehov implements Behov<Anmodning> {

    private final LedelseStore ledelse;
    private final Clock clock;

    Anmodningsbehov(LedelseStore ledelse, Clock clock) {
        this.ledelse = ledelse;
        this.clock = clock;
    }

    @Override
    public Class<Anmodning> slags() {
        return Anmodning.class;
    }

    @Override
    public Optional<Visning> endnu(Medarbejder.Id til, Anmodning om) {
        var idag = LocalDate.now(clock);
        var hos = ledelse.udestaaende(idag).stream()
                .filter(det -> det.hos().id().equals(til))
                .toList();
        return hos.stream()
                .map(Udestaaende::hos)
                .findFirst()
                .flatMap(en -> ledelse.ledelse().alleOver(en).stream()
                        .filter(over -> over.id().equals(om.fra()))
                        .findFirst())
                .map(leder -> new Anmodningskort(
                        leder.id(),
                        leder.navn(),
                        om.besked(),
                        hos.stream().map(Udestaaende::mangel).toList(),
                        idag));
    }
}
