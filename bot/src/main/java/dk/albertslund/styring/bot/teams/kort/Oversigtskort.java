package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.HENT_UDTRAEK;
import static dk.albertslund.styring.samtale.Handling.NYT_NOTAT;
import static dk.albertslund.styring.samtale.Handling.NY_PROEVEHANDLING;

import dk.albertslund.styring.samtale.Visning.Oversigt;
import dk.albertslund.styring.tegn.Notat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** My prøvehandlinger, each with the latest tegn. */
record Oversigtskort(Sprogbrug sprog) {

    /** More than a phone shows in some swipes; the newest come first. */
    private static final int HOEJST = 12;

    private static final int LAENGSTE_TEGN = 120;

    Kort kort(Oversigt oversigt) {
        var knapper = new Knapper(sprog);
        var linjer = oversigt.linjer();
        var overskrift = sprog.tekst("oversigt.overskrift", linjer.size());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                linjer.stream().limit(HOEJST).map(this::linjeFor),
                                flere(linjer.size()))
                        .flatMap(dele -> dele),
                List.of(knapper.til(NYT_NOTAT), knapper.til(NY_PROEVEHANDLING), knapper.til(HENT_UDTRAEK)));
    }

    private Element linjeFor(Oversigt.Linje vist) {
        var en = vist.proevehandling();
        return Skrift.post(Stream.of(
                        Optional.of(linje(fed(en.titel()))),
                        en.maal().map(Skrift::roedTraad),
                        Optional.of(underlinje(sprog.tekst(
                                "oversigt.for",
                                sprog.navn(en.borgergruppe()),
                                sprog.skriv().periode(en.start(), en.slut())))),
                        Optional.of(underlinje(Skrift.tekst(vist.seneste()
                                .map(this::seneste)
                                .orElseGet(() -> sprog.tekst("oversigt.intet_tegn"))))))
                .flatMap(Optional::stream)
                .toList());
    }

    private String seneste(Notat tegn) {
        var vaerdi = new Notatvisning(sprog).vaerdi(tegn);
        return sprog.tekst("oversigt.seneste", kort(vaerdi), sprog.skriv().dato(tegn.til()));
    }

    private static String kort(String tekst) {
        return tekst.length() <= LAENGSTE_TEGN
                ? tekst
                : tekst.substring(0, LAENGSTE_TEGN).strip() + "…”";
    }

    private Stream<Element> flere(int alle) {
        return alle > HOEJST ? Stream.of(Skrift.stille(sprog.tekst("oversigt.flere", alle - HOEJST))) : Stream.empty();
    }
}
