package dk.albertslund.styring.samtale;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.samtale.Visning.AndensMaalplan;

/** Det, man får at vide, når noget er en anden enheds: hvem der kan ændre det, og hvordan man får fat i hende. */
public final class Afvisning {

    public static Visning maal(Maal maal, Opslag opslag) {
        return maal.enhedsnavne().stream()
                .findFirst()
                .map(enhed -> maalplan(enhed, opslag))
                .orElseGet(() -> Hjaelp.sig("maal.er_faelles"));
    }

    public static Visning maalplan(String enhed, Opslag opslag) {
        return new AndensMaalplan(
                enhed,
                Aarshjul.aarFor(opslag.idag()),
                opslag.lederAf(enhed).map(leder -> new AndensMaalplan.Leder(leder.fornavn(), leder.mail())));
    }

    private Afvisning() {}
}
