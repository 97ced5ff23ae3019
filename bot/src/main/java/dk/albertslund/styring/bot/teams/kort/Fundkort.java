package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Visning.Fund;
import dk.albertslund.styring.samtale.Visning.Fund.Laert;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a search found; each prøvehandling can be read by one tap. */
record Fundkort(Sprogbrug sprog) {

    private static final int LAERING = 160;

    Kort kort(Fund fund) {
        var overskrift = sprog.tekst("fund.overskrift", fund.soegt());
        var knapper = new Knapper(sprog);
        var fundne = fund.proevehandlinger();
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift)),
                                IntStream.range(0, fundne.size()).mapToObj(nr -> linjer(nr + 1, fundne.get(nr))),
                                fund.maal().stream().map(this::linjer),
                                fund.begreber().stream().map(this::linjer))
                        .flatMap(dele -> dele),
                fundne.isEmpty()
                        ? List.of(knapper.til(Handling.NY_PROEVEHANDLING))
                        : IntStream.range(0, fundne.size())
                                .mapToObj(nr -> knapper.laes(
                                        nr + 1,
                                        fundne.get(nr).en().id().vaerdi().toString()))
                                .toList());
    }

    private Element linjer(int nr, Laert fundet) {
        var en = fundet.en();
        var afslutning = en.afslutning()
                .map(til -> sprog.navn(til.udfald()) + ": " + kort(til.laering()))
                .orElseGet(() -> sprog.skriv().periode(en.start(), en.slut()));
        return Skrift.post(Stream.concat(
                        Stream.of(
                                linje(fed(nr + ". " + en.titel())),
                                underlinje(en.enhed()),
                                underlinje(Skrift.tekst(afslutning))),
                        evalueret(fundet).stream())
                .toList());
    }

    private Optional<Element> evalueret(Laert fundet) {
        return Optional.of(fundet.evalueret())
                .filter(laering -> !laering.isEmpty())
                .map(laering ->
                        underlinje(Skrift.daempet(sprog.tekst("fund.evalueret") + " "), Skrift.tekst(kort(laering))));
    }

    private Element linjer(Maal maal) {
        return Skrift.post(List.of(linje(fed(maal.titel())), Skrift.roedTraad(maal)));
    }

    private Element linjer(Begreb begreb) {
        var ordlyd = sprog.ordlyd(begreb);
        return Skrift.post(List.of(linje(fed(ordlyd.navn())), underlinje(ordlyd.forklaring())));
    }

    private static String kort(String laering) {
        return laering.length() <= LAERING
                ? laering
                : laering.substring(0, LAERING).strip() + "…";
    }
}
