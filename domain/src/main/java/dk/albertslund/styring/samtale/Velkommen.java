package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Fase;
import java.util.Optional;

/** Den ene besked, botten siger uden at være spurgt, når den bliver installeret. */
final class Velkommen {

    static Visning til(Opslag opslag) {
        var mig = opslag.mig();
        return new Visning.Velkomst(mig.fornavn(), mig.enhed(), naeste(opslag));
    }

    private static Optional<Fase> naeste(Opslag opslag) {
        return opslag.aarshjul().flatMap(aarshjul -> aarshjul.naeste(opslag.idag()));
    }

    private Velkommen() {}
}
