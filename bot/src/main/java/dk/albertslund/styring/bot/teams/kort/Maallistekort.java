package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Visning.Maalliste;
import java.util.List;
import java.util.stream.Stream;

/** Goals of all enheder, each with whose it is and its red thread. */
record Maallistekort(Sprogbrug sprog) {

    Kort kort(Maalliste liste) {
        var overskrift = sprog.tekst(liste.overskrift());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift)),
                                liste.maal().stream().map(this::linjer),
                                liste.flere() == 0
                                        ? Stream.<Element>empty()
                                        : Stream.of(Skrift.stille(sprog.tekst("maal.flere", liste.flere()))))
                        .flatMap(dele -> dele),
                List.of(new Knapper(sprog).til(Handling.VIS_MAALSAETNINGER)));
    }

    private Element linjer(Maal maal) {
        var hvem = maal.faelles() ? sprog.tekst("maal.faelles") : String.join(", ", maal.enhedsnavne());
        return Skrift.post(List.of(
                linje(fed(maal.titel())),
                underlinje(daempet(
                        maal.grupper().isEmpty() ? hvem : hvem + " · " + sprog.tekst("maal.for", sprog.grupper(maal)))),
                Skrift.roedTraad(maal)));
    }
}
