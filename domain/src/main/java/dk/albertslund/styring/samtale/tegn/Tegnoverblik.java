package dk.albertslund.styring.samtale.tegn;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Tegnoversigt;
import dk.albertslund.styring.samtale.Visning.Tegnvisning;
import dk.albertslund.styring.samtale.mig.Overblik;
import dk.albertslund.styring.samtale.ord.Omtale;
import dk.albertslund.styring.samtale.ord.Saetning;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Paa;
import dk.albertslund.styring.tegn.Stand;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import dk.albertslund.styring.tegn.Tegnemne.EnProevehandling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Mine og min enheds tegn: alle, dem på en prøvehandling, eller ét med sin kurve. */
public final class Tegnoverblik {

    /** ”vis tegnene på gågrupperne”, ”en graf over deltagere” og bare ”vis tegn”. */
    public static Skridt om(String sagt, Samtale her, Opslag opslag) {
        var naevnt = tegn(sagt, opslag);
        if (naevnt.isPresent()) {
            return Skridt.til(her, et(naevnt.get(), opslag));
        }
        return Omtale.i(sagt, opslag.proevehandlinger())
                .map(en -> paa(en, her, opslag))
                .orElseGet(() -> Skridt.til(her, alle(opslag)));
    }

    public static Skridt et(String om, Samtale her, Opslag opslag) {
        return Skridt.til(
                her,
                Kortid.laes(om)
                        .flatMap(kort -> opslag.tegn(new Tegn.Id(kort.id())))
                        .map(tegn -> et(tegn, opslag))
                        .orElseGet(() -> Siden.vaek(om, opslag)));
    }

    public static Visning alle(Opslag opslag) {
        var linjer = Stream.concat(
                        opslag.tegn().stream().flatMap(tegn -> linje(tegn, opslag).stream()),
                        opslag.proevehandlinger().stream().flatMap(en -> loese(en, opslag).stream()))
                .toList();
        return linjer.isEmpty()
                ? Hjaelp.sig(tekst("tegn.ingen"), Knap.til(Handling.AFTAL_TEGN), Knap.til(Handling.NYT_NOTAT))
                : new Tegnoversigt(linjer);
    }

    /** Det, der nævnes ved navn, eller det eneste, der tæller det, der nævnes. */
    private static Optional<Tegn> tegn(String sagt, Opslag opslag) {
        var ord = Saetning.af(sagt).ord();
        var taeller = opslag.tegn().stream()
                .filter(et -> ord.contains(et.enhed().toLowerCase(Locale.ROOT)))
                .toList();
        return opslag.tegn().stream()
                .filter(et -> Omtale.ligner(sagt, et.navn()))
                .findFirst()
                .or(() -> taeller.size() == 1 ? Optional.of(taeller.getFirst()) : Optional.empty());
    }

    private static Skridt paa(Proevehandling en, Samtale her, Opslag opslag) {
        var dens = opslag.tegn().stream()
                .filter(et -> et.paa().equals(Paa.proevehandling(en.id())))
                .toList();
        return switch (dens.size()) {
            case 0 -> Overblik.en(en.id().vaerdi().toString(), her, opslag);
            case 1 -> Skridt.til(her, et(dens.getFirst(), opslag));
            default ->
                Skridt.til(
                        her,
                        new Tegnoversigt(dens.stream()
                                .flatMap(tegn -> linje(tegn, opslag).stream())
                                .toList()));
        };
    }

    private static Optional<Tegnoversigt.Tegnlinje> linje(Tegn tegn, Opslag opslag) {
        var notater = Notatserie.til(tegn, opslag);
        return Sted.emne(tegn.paa(), opslag)
                .map(emne -> new Tegnoversigt.Tegnlinje(
                        Optional.of(tegn),
                        emne,
                        notater.reversed().stream().findFirst(),
                        Talraekke.alle(notater),
                        Stand.den(opslag.idag(), tegn, notater)));
    }

    /** De tal, der er talt flere gange uden at være aftalt. */
    private static Optional<Tegnoversigt.Tegnlinje> loese(Proevehandling en, Opslag opslag) {
        var loese = opslag.notaterPaa(en.id()).stream()
                .filter(et -> et.tegn().isEmpty() && opslag.tegn().stream().noneMatch(tegn -> tegn.tager(et)))
                .toList();
        return Talraekke.laengste(loese)
                .map(raekke -> new Tegnoversigt.Tegnlinje(
                        Optional.empty(),
                        new EnProevehandling(en),
                        loese.reversed().stream()
                                .filter(et -> et.vaerdi() instanceof Notat.Tal)
                                .findFirst(),
                        Optional.of(raekke),
                        Stand.UDEN_SIGTE));
    }

    private static Visning et(Tegn tegn, Opslag opslag) {
        return Sted.emne(tegn.paa(), opslag)
                .map(emne -> et(tegn, emne, opslag))
                .orElseGet(() -> Hjaelp.sig("siden.vaek"));
    }

    private static Visning et(Tegn tegn, Tegnemne emne, Opslag opslag) {
        var notater = Notatserie.til(tegn, opslag);
        var navne = opslag.navne(Stream.concat(notater.stream().map(Notat::af), tegn.noteresAf().stream())
                .distinct()
                .toList());
        var raekke = Talraekke.alle(notater);
        var rettelser = opslag.rettelser(notater.stream().map(Notat::id).toList());
        return new Tegnvisning(
                tegn,
                emne,
                tegn.noteresAf().map(hvem -> navne.getOrDefault(hvem, "")).orElse(""),
                notater.reversed().stream()
                        .map(et -> new Tegnvisning.Noteret(
                                et, navne.getOrDefault(et.af(), ""), rettelser.getOrDefault(et.id(), List.of())))
                        .toList(),
                raekke,
                Stand.den(opslag.idag(), tegn, notater),
                raekke.flatMap(tal -> opslag.billede(tegn, tal)));
    }

    private Tegnoverblik() {}
}
