package dk.albertslund.styring.demo.hus;

import dk.albertslund.styring.demo.personer.Demohierarki;
import dk.albertslund.styring.demo.personer.Demoindhold;
import dk.albertslund.styring.store.HierarkiStore;
import dk.albertslund.styring.store.MaalStore;
import dk.albertslund.styring.store.MaalplanStore;
import dk.albertslund.styring.store.NotatStore;
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

    private final HierarkiStore hierarki;
    private final MaalStore maal;
    private final MaalplanStore maalplaner;
    private final ProevehandlingStore proevehandlinger;
    private final TegnStore tegn;
    private final NotatStore notater;
    private final Clock clock;

    Startindhold(
            HierarkiStore hierarki,
            MaalStore maal,
            MaalplanStore maalplaner,
            ProevehandlingStore proevehandlinger,
            TegnStore tegn,
            NotatStore notater,
            Clock clock) {
        this.hierarki = hierarki;
        this.maal = maal;
        this.maalplaner = maalplaner;
        this.proevehandlinger = proevehandlinger;
        this.tegn = tegn;
        this.notater = notater;
        this.clock = clock;
    }

    @Transactional
    public void indsaet() {
        var now = clock.instant();
        var idag = LocalDate.now(clock);
        Demohierarki.maalsaetninger().forEach(hierarki::add);
        Demohierarki.valg().forEach(hierarki::save);
        Demohierarki.maal().forEach(maal::save);
        Demohierarki.milepaele(idag).forEach(maalplaner::save);
        Demohierarki.endelige(idag)
                .forEach(plan ->
                        plan.endelig().ifPresent(endelig -> maalplaner.save(plan.enhed(), plan.aar(), endelig)));
        Demoindhold.proevehandlinger(idag).forEach(en -> proevehandlinger.save(en, now));
        Demoindhold.tegn(idag).forEach(et -> tegn.save(et, now));
        Demoindhold.notater(idag).forEach(et -> notater.save(et, now));
    }
}
