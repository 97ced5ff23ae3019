package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.AFTAL_TEGN;
import static dk.albertslund.styring.samtale.Handling.NYT_NOTAT;
import static dk.albertslund.styring.samtale.Handling.VIS_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.VIS_TEGN;

import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Tegnoversigt;
import dk.albertslund.styring.samtale.Visning.Tegnoversigt.Tegnlinje;
import dk.albertslund.styring.tegn.Stand;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** My tegn, each with the latest, what it is to come to, and whether it is on its way; one tap shows the curve. */
record Tegnoversigtskort(Sprogbrug sprog) {

    /** Beside agreeing on one and noting something, six buttons are enough. */
    private static final int MED_KNAP = 4;

    private static final int HOEJST = 12;
    private static final int LAENGSTE = 120;

    Kort kort(Tegnoversigt oversigt) {
        var linjer = oversigt.linjer();
        var overskrift = sprog.tekst("tegn.oversigt", linjer.size());
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                IntStream.range(0, Math.min(HOEJST, linjer.size()))
                                        .mapToObj(nr -> post(nr + 1, linjer.get(nr))),
                                flere(linjer.size()))
                        .flatMap(dele -> dele),
                Stream.concat(
                                IntStream.range(0, Math.min(MED_KNAP, linjer.size()))
                                        .mapToObj(nr -> vis(knapper, nr + 1, linjer.get(nr))),
                                Stream.of(knapper.til(NYT_NOTAT), knapper.til(AFTAL_TEGN)))
                        .toList());
    }

    private Action vis(Knapper knapper, int nr, Tegnlinje linje) {
        var navn = Tekst.tekst("knap.se", Tekst.tal(nr));
        return knapper.af(linje.tegn()
                .map(tegn -> new Knap(navn, VIS_TEGN, tegn.id().vaerdi().toString()))
                .orElseGet(() -> new Knap(
                        navn, VIS_PROEVEHANDLING, linje.paa().paa().vaerdi().toString())));
    }

    private Element post(int nr, Tegnlinje vist) {
        var navn = vist.tegn()
                .map(tegn -> tegn.navn())
                .or(() -> vist.raekke()
                        .map(raekke -> raekke.enhed())
                        .filter(enhed -> !enhed.isEmpty())
                        .map(Sprogbrug::stort))
                .orElseGet(() -> vist.paa().titel());
        return Skrift.post(Stream.of(
                        Optional.of(linje(fed(nr + ". " + navn))),
                        Optional.of(
                                underlinje(sprog.tekst("notat.paa", vist.paa().titel()))),
                        vist.paa().maal().map(Skrift::roedTraad),
                        Optional.of(underlinje(Skrift.tekst(seneste(vist)))),
                        sigte(vist).map(tekst -> underlinje(Skrift.tekst(tekst))))
                .flatMap(Optional::stream)
                .toList());
    }

    private String seneste(Tegnlinje vist) {
        var gnist = vist.raekke()
                .filter(raekke -> raekke.punkter().size() > 1)
                .map(raekke -> " " + Gnist.af(raekke))
                .orElse("");
        return vist.seneste()
                .map(notat -> sprog.tekst(
                                "oversigt.seneste",
                                kort(new Notatvisning(sprog).vaerdi(notat)),
                                sprog.skriv().dato(notat.til()))
                        + gnist)
                .orElseGet(() -> sprog.navn(Stand.INTET_NOTERET));
    }

    private Optional<String> sigte(Tegnlinje vist) {
        return vist.tegn()
                .flatMap(new Tegnord(sprog)::sigte)
                .map(sigte -> vist.stand() == Stand.INTET_NOTERET
                        ? sigte
                        : sprog.tekst("tegn.sigte_og_stand", sigte, sprog.navn(vist.stand())));
    }

    private static String kort(String tekst) {
        return tekst.length() <= LAENGSTE ? tekst : tekst.substring(0, LAENGSTE).strip() + "…”";
    }

    private Stream<Element> flere(int alle) {
        return alle > HOEJST ? Stream.of(Skrift.stille(sprog.tekst("oversigt.flere", alle - HOEJST))) : Stream.empty();
    }
}
