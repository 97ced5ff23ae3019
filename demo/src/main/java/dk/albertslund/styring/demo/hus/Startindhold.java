package dk.albertslund.styring.demo.hus;

import dk.albertslund.styring.demo.personer.Demoindhold;
import dk.albertslund.styring.store.MaalStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.store.TegnStore;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the municipality's work into an empty house. */
@Component
@Profile("demo")
class Startindhold {

    private final MaalStore maal;
    private final ProevehandlingStore proevehandlinger;
    private final TegnStore tegn;
    private final Clock clock;

    Startindhold(MaalStore maal, ProevehandlingStore proevehandlinger, TegnStore tegn, Clock clock) {
        this.maal = maal;
        this.proevehandlinger = proevehandlinger;
        this.tegn = tegn;
        this.clock = clock;
    }

    @Transactional
    public void indsaet() {
        var now = clock.instant();
        var idag = LocalDate.now(clock);
        Demoindhold.maal().forEach(maal::add);
        Demoindhold.proevehandlinger(idag).forEach(en -> proevehandlinger.save(en, now));
        Demoindhold.tegn(idag).forEach(et -> tegn.save(et, now));
    }
}
