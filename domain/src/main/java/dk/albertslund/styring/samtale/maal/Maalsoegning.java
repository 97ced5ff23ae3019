package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Tekst.Led;
import dk.albertslund.styring.samtale.Tekst.Opremset;
import dk.albertslund.styring.samtale.Tekst.Opslagsord;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.ord.Borgergruppegaet;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Alle enheders mål for nogle borgere, min egen enheds først. */
final class Maalsoegning {

    private static final int HOEJST = 8;

    static Visning efter(Set<Borgergruppe> grupper, Opslag opslag) {
        var aar = Aarshjul.aarFor(opslag.idag());
        var mine = opslag.mig().enhed();
        var fundet = opslag.alleMaal().stream()
                .filter(et -> et.gaelder(aar) && erFor(et, grupper))
                .sorted(Comparator.comparing(et -> !et.enheder().contains(mine)))
                .toList();
        return fundet.isEmpty()
                ? Hjaelp.sig("maal.ingen_for", navne(grupper))
                : new Visning.Maalliste(
                        tekst("maal.alle_for", navne(grupper)),
                        fundet.stream().limit(HOEJST).toList(),
                        Math.max(0, fundet.size() - HOEJST));
    }

    /** Det, der er valgt på målet; er der intet valgt, siger titlen det måske. */
    private static boolean erFor(Maal maal, Set<Borgergruppe> grupper) {
        var hvem = maal.grupper().isEmpty() ? Borgergruppegaet.i(maal.titel()) : Optional.<Borgergruppe>empty();
        return grupper.stream()
                .anyMatch(en ->
                        maal.grupper().contains(en) || hvem.filter(en::equals).isPresent());
    }

    private static Led navne(Set<Borgergruppe> grupper) {
        return new Opremset(grupper.stream()
                .sorted()
                .<Led>map(en -> new Opslagsord("borgergruppe." + en.name().toLowerCase(Locale.ROOT)))
                .toList());
    }

    private Maalsoegning() {}
}
