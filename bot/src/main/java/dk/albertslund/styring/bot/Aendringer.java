package dk.albertslund.styring.bot;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.store.AarshjulStore;
import dk.albertslund.styring.store.AendringStore;
import dk.albertslund.styring.store.ProevehandlingStore;
import dk.albertslund.styring.store.TegnStore;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Carries out what a conversation decided to change, and writes down who did it and when. */
@Component
class Aendringer {

    private final ProevehandlingStore proevehandlinger;
    private final TegnStore tegn;
    private final AarshjulStore aarshjul;
    private final AendringStore log;

    Aendringer(ProevehandlingStore proevehandlinger, TegnStore tegn, AarshjulStore aarshjul, AendringStore log) {
        this.proevehandlinger = proevehandlinger;
        this.tegn = tegn;
        this.aarshjul = aarshjul;
        this.log = log;
    }

    /** @param fortryder the number of the change that this one undoes */
    void udfoer(Medarbejder.Id af, Instant now, Aendring aendring, Optional<Long> fortryder) {
        switch (aendring) {
            case Aendring.AfProevehandling(var foer, var efter) -> proevehandling(foer, efter, now);
            case Aendring.AfTegn(var foer, var efter) -> tegn(foer, efter, now);
            case Aendring.AfFasesvar svar -> aarshjul.saveSvar(svar.aar(), svar.fase(), af, svar.efter(), now);
        }
        log.add(af, now, aendring, fortryder);
    }

    private void proevehandling(Optional<Proevehandling> foer, Optional<Proevehandling> efter, Instant now) {
        efter.ifPresentOrElse(
                en -> proevehandlinger.save(en, now),
                () -> foer.map(Proevehandling::id).ifPresent(proevehandlinger::delete));
    }

    private void tegn(Optional<Tegn> foer, Optional<Tegn> efter, Instant now) {
        efter.ifPresentOrElse(et -> tegn.save(et, now), () -> foer.map(Tegn::id).ifPresent(tegn::delete));
    }
}
