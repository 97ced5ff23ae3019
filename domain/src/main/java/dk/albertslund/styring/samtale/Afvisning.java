package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning.AndensMaalplan;
import dk.albertslund.styring.samtale.Visning.AndensProevehandling;
import java.util.Optional;

/** Det, man får at vide, når noget er en anden enheds: hvem der kan ændre det, og hvordan man får fat i hende. */
public final class Afvisning {

    public static Visning maal(Maal maal, Opslag opslag) {
        return maal.enhedsnavne().stream()
                .findFirst()
                .map(enhed -> maalplan(enhed, opslag))
                .orElseGet(() -> Hjaelp.sig("maal.er_faelles"));
    }

    public static Visning maalplan(String enhed, Opslag opslag) {
        return new AndensMaalplan(enhed, Aarshjul.aarFor(opslag.idag()), leder(enhed, opslag));
    }

    public static Visning proevehandling(Proevehandling en, Opslag opslag) {
        return new AndensProevehandling(en, leder(en.enhed(), opslag));
    }

    private static Optional<AndensMaalplan.Leder> leder(String enhed, Opslag opslag) {
        return opslag.lederAf(enhed).map(leder -> new AndensMaalplan.Leder(leder.fornavn(), leder.mail()));
    }

    private Afvisning() {}
}
