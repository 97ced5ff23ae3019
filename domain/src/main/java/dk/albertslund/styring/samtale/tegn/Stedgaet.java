package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.dansk.Lighed;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.ord.Omtale;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Tegn;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Et gæt på, hvor det, der blev sagt, hører til; det vises på kortet, hvor et andet kan vælges. */
final class Stedgaet {

    /** Så mange vises der at vælge imellem; de første er dem, det nok er. */
    private static final int HOEJST = 25;

    /** Tegnet, der tæller det samme eller nævnes; ellers prøvehandlingen, der nævnes; ellers den seneste, der kører. */
    static Optional<Sted> i(String sagt, Optional<Notat.Tal> tal, Opslag opslag) {
        var naevnt = Omtale.i(sagt, opslag.proevehandlinger());
        return tegn(sagt, tal, naevnt, opslag)
                .map(Sted::til)
                .or(() -> naevnt.or(() -> igang(opslag)).map(en -> Sted.paa(en.id())));
    }

    /** De steder, der kan noteres: det gættede først, så tegnene, så de prøvehandlinger, der kører, så resten. */
    static List<Sted> alle(Notatkladde kladde, Opslag opslag) {
        var loese = opslag.proevehandlinger().stream()
                .sorted(Comparator.comparing(en -> !en.koerer(opslag.idag())))
                .map(en -> Sted.paa(en.id()));
        var tegn = opslag.tegn().stream()
                .filter(et -> Notatkladde.Slags.af(et.art()) == kladde.slags())
                .map(Sted::til);
        return Stream.of(kladde.sted().stream(), tegn, loese)
                .flatMap(dele -> dele)
                .distinct()
                .limit(HOEJST)
                .toList();
    }

    private static Optional<Tegn> tegn(
            String sagt, Optional<Notat.Tal> tal, Optional<Proevehandling> naevnt, Opslag opslag) {
        var mulige = opslag.tegn().stream()
                .filter(et -> et.art().erTal() == tal.isPresent())
                .filter(et -> naevnt.isEmpty()
                        || naevnt.get().id().vaerdi().equals(et.paa().vaerdi()))
                .filter(et -> tal.filter(set -> !taellerDetSamme(et, set)).isEmpty())
                .toList();
        var omtalte =
                mulige.stream().filter(et -> Omtale.ligner(sagt, et.navn())).toList();
        return Stream.of(omtalte, tal.filter(set -> !set.maaltI().isEmpty()).isPresent() ? mulige : List.<Tegn>of())
                .filter(nogle -> nogle.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    private static boolean taellerDetSamme(Tegn tegn, Notat.Tal tal) {
        return tal.maaltI().isEmpty()
                || tal.maaltI().equalsIgnoreCase(tegn.enhed())
                || tal.enhed().equalsIgnoreCase(tegn.enhed())
                || Lighed.ligner(tal.enhed().toLowerCase(java.util.Locale.ROOT), tegn.enhed());
    }

    private static Optional<Proevehandling> igang(Opslag opslag) {
        var alle = opslag.proevehandlinger();
        return alle.stream()
                .filter(en -> en.koerer(opslag.idag()))
                .min(Comparator.comparing(en -> !en.ejer().equals(opslag.mig().id())))
                .or(() -> alle.stream().findFirst());
    }

    private Stedgaet() {}
}
