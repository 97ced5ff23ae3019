package dk.albertslund.styring.scheduler.dagen;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Dagskort.Aaben;
import dk.albertslund.styring.samtale.Visning.Dagskort.Dagslinje;
import dk.albertslund.styring.store.FravaerStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.Dagsbesked;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Looks once more before somebody is written to: what is done is not reminded of, nothing is sent when nothing is left, and
 * whoever has gone away meanwhile hears it when she is back.
 */
@Component
public class Dagslevering implements Levering<Dagsbesked> {

    private final Dagens dagens;
    private final FravaerStore fravaer;
    private final Levering<TilPerson> chat;
    private final Clock clock;

    public Dagslevering(Dagens dagens, FravaerStore fravaer, Levering<TilPerson> chat, Clock clock) {
        this.dagens = dagens;
        this.fravaer = fravaer;
        this.chat = chat;
        this.clock = clock;
    }

    @Override
    public Class<Dagsbesked> slags() {
        return Dagsbesked.class;
    }

    @Override
    public Udfald lever(Dagsbesked besked) {
        if (erVaek(besked.til())) {
            return new Udfald.Bortfaldet("personen er væk");
        }
        var linjer = dagens.sig(besked.til(), besked.dag());
        return linjer.isEmpty()
                ? new Udfald.Bortfaldet("der er ikke længere noget at minde om")
                : chat.lever(new TilPerson(
                        besked.til(), besked.noegle(), new Visning.Dagskort(besked.dag(), linjer, alene(linjer))));
    }

    private boolean erVaek(Medarbejder.Id hvem) {
        return fravaer.of(hvem).stream().anyMatch(et -> et.omfatter(clock.instant()));
    }

    /** One thing alone needs no list to be opened from. */
    private static Optional<Aaben> alene(List<Dagslinje> linjer) {
        return linjer.size() > 1
                ? Optional.empty()
                : Optional.of(new Aaben(
                        linjer.getFirst().stand().noegle(), linjer.getFirst().emne()));
    }
}
