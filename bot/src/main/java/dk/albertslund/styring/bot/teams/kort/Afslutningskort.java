package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.AFSLUT_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.NY_EVALUERING;
import static dk.albertslund.styring.samtale.Handling.NY_UDGAVE;

import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Afslutningskvittering;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The receipt of what was learnt. Whatever came of it is thanked for. */
record Afslutningskort(Sprogbrug sprog) {

    Kort kort(Afslutningskvittering kvittering) {
        var en = kvittering.afsluttet();
        var afslutning = en.afslutning().orElseThrow();
        var id = en.id().vaerdi().toString();
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("afslutning.gemt", en.titel());
        var tak = sprog.tekst("afslutning.tak." + afslutning.udfald().name().toLowerCase(Locale.ROOT));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                        Skrift.overskriftMedOrd(overskrift),
                        linje(tak),
                        Skrift.fremhaevet(List.of(
                                linje(daempet(sprog.tekst("afslutning.laering"))),
                                underlinje(Skrift.tekst(afslutning.laering()))))),
                List.of(
                        knapper.til(NY_EVALUERING, id),
                        knapper.til(NY_UDGAVE, id),
                        knapper.af(new Knap(Tekst.tekst("knap.ret_proevehandling"), AFSLUT_PROEVEHANDLING, id)),
                        knapper.til(FORTRYD, id)));
    }
}
