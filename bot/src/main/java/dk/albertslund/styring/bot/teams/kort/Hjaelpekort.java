package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.samtale.Handling.NYT_NOTAT;
import static dk.albertslund.styring.samtale.Handling.NY_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.VIS_AARSHJUL;
import static dk.albertslund.styring.samtale.Handling.VIS_MINE;

import dk.albertslund.styring.samtale.Visning.Hjaelp;
import java.util.List;
import java.util.stream.Stream;

/** What one can do, each with what one could write. */
record Hjaelpekort(Sprogbrug sprog) {

    private static final List<String> EMNER =
            List.of("proevehandling", "tegn", "mine", "evaluering", "maalplan", "aarshjul", "begreb", "fortryd");

    Kort kort(Hjaelp hjaelp) {
        var knapper = new Knapper(sprog);
        var indledning = hjaelp.indledning().map(sprog::tekst).map(Skrift::linje);
        return Kort.paa(
                sprog,
                sprog.tekst("hjaelp.overskrift"),
                Stream.of(
                                indledning.stream(),
                                Stream.of(Skrift.overskrift(sprog.tekst("hjaelp.overskrift"))),
                                EMNER.stream().map(this::emne))
                        .flatMap(dele -> dele),
                Stream.concat(
                                hjaelp.fundet().stream().map(knapper::af),
                                Stream.of(NY_PROEVEHANDLING, NYT_NOTAT, VIS_MINE, VIS_AARSHJUL)
                                        .map(knapper::til))
                        .toList());
    }

    private Element emne(String emne) {
        return Skrift.afsnit(
                linje(fed(sprog.tekst("hjaelp." + emne))), Skrift.underlinje(sprog.tekst("hjaelp." + emne + ".skriv")));
    }
}
