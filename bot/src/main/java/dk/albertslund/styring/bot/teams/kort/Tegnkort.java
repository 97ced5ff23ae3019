package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.NYT_TEGN;
import static dk.albertslund.styring.samtale.Handling.RET_TEGN;

import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.samtale.Visning.Tegnkvittering;
import dk.albertslund.styring.samtale.tegn.Talraekke;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The receipt of a tegn, short enough to be read in a corridor. */
record Tegnkort(Sprogbrug sprog) {

    private static final int FORRIGE = 3;

    Kort kort(Tegnkvittering kvittering) {
        var gemt = kvittering.gemt();
        var vist = new Tegnvisning(sprog);
        var id = gemt.id().vaerdi().toString();
        var paa = kvittering.paa().id().vaerdi().toString();
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                sprog.tekst("tegn.gemt_paa", vist.vaerdi(gemt), kvittering.paa().titel()),
                Stream.of(
                                Optional.of(linje(tekst(sprog.tekst("tegn.gemt") + " "), fed(vist.vaerdi(gemt)))),
                                vist.forandring(gemt).map(Skrift::linje),
                                Optional.of(Skrift.stille(
                                        sprog.tekst("tegn.paa", kvittering.paa().titel()))),
                                Optional.of(Skrift.underlinje(sprog.periode(gemt.fra(), gemt.til()))),
                                kvittering.forrige().flatMap(this::forrige),
                                kvittering.raekke().flatMap(this::kurve),
                                kvittering
                                        .raekke()
                                        .filter(Talraekke::erUsandsynlig)
                                        .map(this::erDetRigtigt))
                        .flatMap(Optional::stream),
                List.of(knapper.til(RET_TEGN, id), knapper.til(FORTRYD, id), knapper.til(NYT_TEGN, paa)));
    }

    private Optional<Element> kurve(Talraekke raekke) {
        return raekke.punkter().size() < 2 ? Optional.empty() : Optional.of(new Kurve(sprog).linje(raekke));
    }

    private Element erDetRigtigt(Talraekke raekke) {
        var forrige = raekke.forrige(FORRIGE).stream().map(sprog.skriv()::tal).collect(Collectors.joining(", "));
        return Skrift.fremhaevet(List.of(linje(sprog.tekst("tegn.langt_fra", forrige))));
    }

    private Optional<Element> forrige(Tegn tegn) {
        return tegn.vaerdi() instanceof Tegn.Tal
                ? Optional.of(linje(sprog.tekst(
                        "tegn.forrige",
                        new Tegnvisning(sprog).vaerdi(tegn),
                        sprog.skriv().dag(tegn.til()))))
                : Optional.empty();
    }
}
