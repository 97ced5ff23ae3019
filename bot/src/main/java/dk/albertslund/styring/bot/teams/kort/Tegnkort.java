package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.NYT_NOTAT;
import static dk.albertslund.styring.samtale.Handling.RET_AFTALE;
import static dk.albertslund.styring.samtale.Handling.SLET_AFTALE;
import static dk.albertslund.styring.samtale.Handling.VIS_ALLE_TEGN;

import dk.albertslund.styring.samtale.Visning.Tegnkvittering;
import dk.albertslund.styring.samtale.Visning.Tegnvisning;
import dk.albertslund.styring.tegn.Rettelse;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Tegn;
import dk.albertslund.styring.tegn.Tegnemne;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** One tegn: what was agreed, how it goes, and everything noted to it with what it was corrected from. */
record Tegnkort(Sprogbrug sprog) {

    /** More than a phone shows in some swipes. */
    private static final int NOTATER = 8;

    Kort kort(Tegnkvittering kvittering) {
        var gemt = kvittering.gemt();
        var id = gemt.id().vaerdi().toString();
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                sprog.tekst("tegn.gemt", gemt.navn()),
                Stream.concat(
                        Stream.of(linje(fed(sprog.tekst("tegn.gemt", gemt.navn())))), aftalen(gemt, kvittering.paa())),
                List.of(knapper.til(RET_AFTALE, id), knapper.til(FORTRYD, id), knapper.til(NYT_NOTAT, id)));
    }

    Kort kort(Tegnvisning vist) {
        var tegn = vist.tegn();
        var id = tegn.id().vaerdi().toString();
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                tegn.navn(),
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(tegn.navn())),
                                aftalen(tegn, vist.paa()),
                                noteresAf(vist).stream(),
                                Stream.of(linje(fed(sprog.navn(vist.stand())))),
                                vist.raekke().stream().flatMap(raekke -> new Diagram(sprog).af(vist, raekke)),
                                vist.notater().stream().limit(NOTATER).map(this::notat),
                                flere(vist.notater().size()))
                        .flatMap(dele -> dele),
                List.of(
                        knapper.til(NYT_NOTAT, id),
                        knapper.til(RET_AFTALE, id),
                        knapper.til(SLET_AFTALE, id),
                        knapper.til(VIS_ALLE_TEGN)));
    }

    private Stream<Element> aftalen(Tegn tegn, Tegnemne paa) {
        return Stream.of(
                        new Tegnord(sprog).sigte(tegn).map(Skrift::linje),
                        Optional.of(Skrift.stille(sprog.tekst("notat.paa", paa.titel()))),
                        paa.maal().map(Skrift::roedTraad),
                        Optional.of(tegn.rytme())
                                .filter(rytme -> rytme != Rytme.EFTER_BEHOV)
                                .map(rytme -> underlinje(sprog.tekst(
                                        "tegn.noteres", sprog.navn(rytme).toLowerCase(Locale.ROOT)))))
                .flatMap(Optional::stream);
    }

    private Optional<Element> noteresAf(Tegnvisning vist) {
        return vist.hvem().isEmpty()
                ? Optional.empty()
                : Optional.of(underlinje(sprog.tekst("tegn.noteres_af", vist.hvem())));
    }

    private Element notat(Tegnvisning.Noteret noteret) {
        var notat = noteret.notat();
        var hvem = noteret.hvem().isEmpty() ? "" : " · " + noteret.hvem();
        return Skrift.post(Stream.concat(
                        Stream.of(linje(
                                Skrift.tekst(new Notatvisning(sprog).vaerdi(notat)),
                                daempet(" · " + sprog.skriv().periode(notat.fra(), notat.til()) + hvem))),
                        noteret.rettet().stream().map(this::rettelse))
                .toList());
    }

    private Element rettelse(Rettelse rettet) {
        var foer = new Notatvisning(sprog).vaerdi(rettet.foer());
        var dag = sprog.skriv().dato(rettet.dag());
        return underlinje(
                rettet.hvem().isEmpty()
                        ? sprog.tekst("tegn.rettet", foer, dag)
                        : sprog.tekst("tegn.rettet_af", foer, dag, rettet.hvem()));
    }

    private Stream<Element> flere(int alle) {
        return alle > NOTATER
                ? Stream.of(Skrift.stille(sprog.tekst("oversigt.flere", alle - NOTATER)))
                : Stream.empty();
    }
}
