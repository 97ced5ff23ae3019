package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.NYT_TEGN;
import static dk.albertslund.styring.samtale.Handling.RET_PROEVEHANDLING;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning.Proevehandlingskvittering;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The receipt: what was saved, and how to take it back. */
record Proevehandlingskort(Sprogbrug sprog) {

    Kort kort(Proevehandlingskvittering kvittering) {
        var gemt = kvittering.gemt();
        var id = gemt.id().vaerdi().toString();
        var overskrift = sprog.tekst("proevehandling.gemt", gemt.titel());
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Optional.of(Skrift.overskriftMedOrd(overskrift)),
                                Optional.of(linje(sprog.tekst(
                                        "proevehandling.koerer", sprog.periode(gemt.start(), gemt.slut())))),
                                Optional.of(linje(hvem(gemt))),
                                gemt.maal().map(Skrift::roedTraad),
                                haab(gemt))
                        .flatMap(Optional::stream),
                List.of(knapper.til(NYT_TEGN, id), knapper.til(RET_PROEVEHANDLING, id), knapper.til(FORTRYD, id)));
    }

    private String hvem(Proevehandling gemt) {
        return gemt.enhed().isBlank()
                ? sprog.tekst("proevehandling.for", sprog.navn(gemt.borgergruppe()))
                : sprog.tekst("proevehandling.for_hos", sprog.navn(gemt.borgergruppe()), gemt.enhed());
    }

    private Optional<Element> haab(Proevehandling gemt) {
        return gemt.haab().isEmpty()
                ? Optional.empty()
                : Optional.of(Skrift.fremhaevet(List.of(
                        linje(daempet(sprog.tekst("proevehandling.haab"))), underlinje(Skrift.tekst(gemt.haab())))));
    }
}
