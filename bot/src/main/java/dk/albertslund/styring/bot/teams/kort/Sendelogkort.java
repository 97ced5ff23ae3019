package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.samtale.Handling.MINE_PAAMINDELSER;
import static dk.albertslund.styring.samtale.Handling.VIS_INDSTILLINGER;

import dk.albertslund.styring.drift.Afsendt;
import dk.albertslund.styring.samtale.Udbakkevisning.Sendelog;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the bot has written to somebody without being asked: when, why, and what became of it. */
record Sendelogkort(Sprogbrug sprog) {

    Kort kort(Sendelog log) {
        var overskrift = log.hvem().isEmpty() ? sprog.tekst("sendt.til_dig") : sprog.tekst("sendt.til", log.hvem());
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(Skrift.overskriftMedOrd(overskrift)),
                        log.linjer().stream().map(this::linje)),
                List.of(knapper.til(MINE_PAAMINDELSER), knapper.til(VIS_INDSTILLINGER)));
    }

    private Element linje(Afsendt en) {
        return Skrift.post(List.of(
                Skrift.linje(
                        tekst(sprog.tekst("sendt.regel." + lille(en.regel()))),
                        daempet(" · " + sprog.tekst("sendt.tilstand." + lille(en.tilstand())))),
                Skrift.underlinje(sprog.tekst(
                        "sendt.hvornaar",
                        sprog.skriv().dag(en.hvornaar().toLocalDate()),
                        sprog.skriv().klokken(en.hvornaar().toLocalTime())))));
    }

    private static String lille(Enum<?> en) {
        return en.name().toLowerCase(Locale.ROOT);
    }
}
