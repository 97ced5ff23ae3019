package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Tegnform;
import dk.albertslund.styring.samtale.ord.Omtale;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Tegnemne;
import dk.albertslund.styring.tegn.Tegnemne.EnProevehandling;
import dk.albertslund.styring.tegn.Tegnemne.EtMaal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** De mål og prøvehandlinger, et tegn kan aftales på, og dem, der kan notere det. */
final class Tegnemner {

    private static final int HOEJST = 25;

    /** Den eller det, der nævnes eller lige er gemt; ellers den eneste, der kører. En andens mål gættes der ikke på. */
    static Optional<Paa> gaet(String sagt, Opslag opslag) {
        var rettigheder = Rettigheder.af(opslag);
        var igang = opslag.proevehandlinger().stream()
                .filter(en -> en.koerer(opslag.idag()))
                .toList();
        return Omtale.i(sagt, opslag.proevehandlinger())
                .map(en -> Paa.proevehandling(en.id()))
                .or(() -> opslag.maal().stream()
                        .filter(et -> Omtale.ligner(sagt, et.titel()) && rettigheder.maaRette(et))
                        .findFirst()
                        .map(et -> Paa.maal(et.id())))
                .or(() -> lige(opslag))
                .or(() -> igang.size() == 1
                        ? Optional.of(Paa.proevehandling(igang.getFirst().id()))
                        : Optional.empty());
    }

    /** De aftalte først: det valgte, prøvehandlingerne, der ikke er afsluttet, og enhedens mål. */
    static List<Tegnemne> mulige(Optional<Paa> valgt, Opslag opslag) {
        var rettigheder = Rettigheder.af(opslag);
        return Stream.of(
                        valgt.flatMap(paa -> Sted.emne(paa, opslag)).stream(),
                        opslag.proevehandlinger().stream()
                                .filter(en -> en.afslutning().isEmpty())
                                .map(EnProevehandling::new),
                        opslag.maal().stream().map(EtMaal::new).filter(rettigheder::maaRette))
                .<Tegnemne>flatMap(dele -> dele)
                .distinct()
                .limit(HOEJST)
                .toList();
    }

    static Visning form(Tegnkladde kladde, List<Tekst> fejl, Opslag opslag) {
        var emne = kladde.paa().flatMap(paa -> Sted.emne(paa, opslag));
        return new Tegnform(
                kladde,
                mulige(kladde.paa(), opslag).stream()
                        .map(et -> new Tegnform.Emnevalg(et.paa().vaerdi(), et.titel()))
                        .toList(),
                emne.flatMap(Tegnemne::maal),
                folk(kladde, emne, opslag),
                fejl);
    }

    /** Mig, den, der ejer prøvehandlingen, og den, det er aftalt med. */
    private static List<Tegnform.Person> folk(Tegnkladde kladde, Optional<Tegnemne> emne, Opslag opslag) {
        var ejer =
                emne.flatMap(et -> et instanceof EnProevehandling(var en) ? Optional.of(en.ejer()) : Optional.empty());
        var andre = Stream.concat(ejer.stream(), kladde.noteresAf().stream())
                .distinct()
                .filter(hvem -> !hvem.equals(opslag.mig().id()))
                .toList();
        var navne = andre.isEmpty()
                ? List.<Tegnform.Person>of()
                : opslag.navne(andre).entrySet().stream()
                        .map(en -> new Tegnform.Person(en.getKey(), en.getValue()))
                        .toList();
        return Stream.concat(
                        Stream.of(new Tegnform.Person(
                                opslag.mig().id(), opslag.mig().navn())),
                        navne.stream())
                .toList();
    }

    private static Optional<Paa> lige(Opslag opslag) {
        return opslag.lige()
                .flatMap(en -> en instanceof Aendring.AfProevehandling af ? af.efter() : Optional.empty())
                .map(Proevehandling::id)
                .map(Paa::proevehandling);
    }

    private Tegnemner() {}
}
