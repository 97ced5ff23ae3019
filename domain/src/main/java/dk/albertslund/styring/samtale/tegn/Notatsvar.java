package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Notatform;
import dk.albertslund.styring.samtale.Visning.Notatkvittering;
import dk.albertslund.styring.samtale.Visning.Talspoergsmaal;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Stand;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Det, man ser, mens noget noteres. */
public final class Notatsvar {

    public static Visning form(Notatkladde kladde, List<Tekst> fejl, Opslag opslag) {
        var steder = Stedgaet.alle(kladde, opslag).stream()
                .flatMap(sted -> sted
                        .emne(opslag)
                        .map(emne -> new Notatform.Valg(
                                sted.id(), sted.tegn().flatMap(opslag::tegn).map(Tegn::navn), emne.titel()))
                        .stream())
                .toList();
        var maal = kladde.sted().flatMap(sted -> sted.emne(opslag)).flatMap(Tegnemne::maal);
        return new Notatform(kladde, steder, maal, fejl);
    }

    /** Spørgsmålet, om tallet er rigtigt, når det ligger langt fra de forrige. */
    public static Optional<Visning> tvivl(Notat notat, Notatkladde kladde, Opslag opslag) {
        return Optional.of(notat)
                .filter(et -> et.vaerdi() instanceof Notat.Tal)
                .map(et -> Talraekke.holdtOp(et, Notatserie.samme(et, opslag)))
                .filter(Talraekke::erUsandsynlig)
                .flatMap(raekke -> Sted.emne(notat.paa(), opslag)
                        .map(emne -> new Talspoergsmaal(
                                kladde, (Notat.Tal) notat.vaerdi(), emne, raekke.forrige(3), raekke.naermere())));
    }

    public static Visning kvittering(Notat notat, Opslag opslag) {
        return Sted.emne(notat.paa(), opslag)
                .<Visning>map(emne -> {
                    var tegn = notat.tegn().flatMap(opslag::tegn);
                    return new Notatkvittering(
                            notat,
                            emne,
                            tegn,
                            forrige(notat, opslag),
                            raekke(notat, opslag),
                            tegn.map(et -> Stand.den(opslag.idag(), et, med(notat, opslag))));
                })
                .orElseGet(() -> Hjaelp.sig("siden.vaek"));
    }

    private static Optional<Notat> forrige(Notat notat, Opslag opslag) {
        return Notatserie.samme(notat, opslag).reversed().stream()
                .filter(et -> et.vaerdi() instanceof Notat.Tal)
                .filter(et -> !et.id().equals(notat.id()) && !et.fra().isAfter(notat.fra()))
                .findFirst();
    }

    private static Optional<Talraekke> raekke(Notat notat, Opslag opslag) {
        return notat.vaerdi() instanceof Notat.Tal
                ? Optional.of(Talraekke.med(notat, Notatserie.samme(notat, opslag)))
                : Optional.empty();
    }

    /** Det, der er noteret, når notatet er gemt. */
    private static List<Notat> med(Notat notat, Opslag opslag) {
        return Stream.concat(
                        Notatserie.samme(notat, opslag).stream()
                                .filter(et -> !et.id().equals(notat.id())),
                        Stream.of(notat))
                .toList();
    }

    private Notatsvar() {}
}
