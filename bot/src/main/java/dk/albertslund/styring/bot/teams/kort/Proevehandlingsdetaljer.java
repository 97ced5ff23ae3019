package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.AFSLUT_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.NYT_NOTAT;
import static dk.albertslund.styring.samtale.Handling.NY_EVALUERING;
import static dk.albertslund.styring.samtale.Handling.NY_UDGAVE;
import static dk.albertslund.styring.samtale.Handling.RET_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.SLET_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.VIS_EVALUERING;

import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Ramme;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsvisning;
import dk.albertslund.styring.tegn.Notat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One prøvehandling: what it is, what has been seen, and what came of it. */
record Proevehandlingsdetaljer(Sprogbrug sprog) {

    private static final int TEGN = 8;

    Kort kort(Proevehandlingsvisning vist) {
        var en = vist.en();
        return Kort.paa(
                sprog,
                en.titel(),
                Stream.of(
                                Stream.of(
                                        Skrift.overskriftMedOrd(en.titel()),
                                        linje(sprog.tekst(
                                                "oversigt.for",
                                                sprog.navn(en.borgergruppe()),
                                                sprog.skriv().periode(en.start(), en.slut())))),
                                en.maal().map(Skrift::roedTraad).stream(),
                                en.ramme().stream().flatMap(this::ramme),
                                afsnit("proevehandling.haab", en.haab()).stream(),
                                en.afslutning().stream().flatMap(this::afslutning),
                                vist.tal().map(new Kurve(sprog)::linje).stream(),
                                vist.tegn().stream().limit(TEGN).map(this::tegn))
                        .flatMap(dele -> dele),
                knapper(vist));
    }

    private Stream<Element> ramme(Ramme ramme) {
        var partnere = ramme.partnere().stream().sorted().map(sprog::navn).collect(Collectors.joining(", "));
        return Stream.of(
                        afsnit("proevehandling.felt.maalgruppe", ramme.maalgruppe()),
                        afsnit("proevehandling.felt.partnere", partnere),
                        afsnit("proevehandling.felt.hvem", ramme.hvem()))
                .flatMap(Optional::stream);
    }

    private Stream<Element> afslutning(Afslutning til) {
        return Stream.concat(
                Stream.of(linje(sprog.tekst(
                        "afslutning.udfald",
                        sprog.navn(til.udfald()),
                        sprog.skriv().dato(til.dato())))),
                afsnit("afslutning.laering", til.laering()).stream());
    }

    private Optional<Element> afsnit(String navn, String indhold) {
        return indhold.isEmpty()
                ? Optional.empty()
                : Optional.of(Skrift.afsnit(linje(daempet(sprog.tekst(navn))), underlinje(Skrift.tekst(indhold))));
    }

    private Element tegn(Notat tegn) {
        return underlinje(
                Skrift.tekst(new Notatvisning(sprog).vaerdi(tegn)),
                daempet(" · " + sprog.skriv().dato(tegn.til())));
    }

    private List<Action> knapper(Proevehandlingsvisning vist) {
        var id = vist.en().id().vaerdi().toString();
        var knapper = new Knapper(sprog);
        return vist.en().afslutning().isPresent()
                ? List.of(knapper.til(NY_UDGAVE, id), knapper.til(VIS_EVALUERING, id), knapper.til(NY_EVALUERING, id))
                : List.of(
                        knapper.til(NYT_NOTAT, id),
                        knapper.til(NY_EVALUERING, id),
                        knapper.til(VIS_EVALUERING, id),
                        knapper.til(RET_PROEVEHANDLING, id),
                        knapper.til(AFSLUT_PROEVEHANDLING, id),
                        knapper.til(SLET_PROEVEHANDLING, id));
    }
}
