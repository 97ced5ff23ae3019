package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.NYT_NOTAT;
import static dk.albertslund.styring.samtale.Handling.RET_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.VIS_PROEVEHANDLING;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Proevehandlingskvittering;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The receipt: what was saved, and how to take it back. */
record Proevehandlingskort(Sprogbrug sprog) {

    private static final int LAERING = 160;

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
                                kvittering
                                        .spoerges()
                                        .map(dag -> linje(sprog.tekst(
                                                "proevehandling.spoerges",
                                                sprog.skriv().dag(dag)))),
                                Optional.of(linje(hvem(gemt))),
                                gemt.maal().map(Skrift::roedTraad),
                                haab(gemt),
                                kvittering.lignende().map(this::lignende))
                        .flatMap(Optional::stream),
                Stream.concat(
                                Stream.of(
                                        knapper.til(NYT_NOTAT, id),
                                        knapper.til(RET_PROEVEHANDLING, id),
                                        knapper.til(FORTRYD, id)),
                                kvittering.lignende().stream()
                                        .map(en -> new Knap(
                                                Tekst.tekst("knap.laes_laering"),
                                                VIS_PROEVEHANDLING,
                                                en.id().vaerdi().toString()))
                                        .map(knapper::af))
                        .toList());
    }

    /** Not to be done again by chance: somebody has tried the like and knows something. */
    private Element lignende(Proevehandling en) {
        var afslutning = en.afslutning().orElseThrow();
        return Skrift.afsnit(
                linje(sprog.tekst("proevehandling.lignende", en.enhed(), en.titel())),
                underlinje(sprog.tekst(
                        "proevehandling.laerte", sprog.navn(afslutning.udfald()), kort(afslutning.laering()))));
    }

    private static String kort(String laering) {
        return laering.length() <= LAERING
                ? laering
                : laering.substring(0, LAERING).strip() + "…";
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
