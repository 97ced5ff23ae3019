package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_FRIST;

import dk.albertslund.styring.samtale.Visning.Fristform;
import java.util.List;
import java.util.stream.Stream;

/** A day that is to be moved: the old one and the new one, before anything happens. */
record Fristformular(Sprogbrug sprog) {

    Kort kort(Fristform form) {
        var felter = new Felter(sprog, "frist");
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst(form.hvad());
        var gammel = Skrift.tekst(sprog.skriv().dagMedUge(form.foer()));
        var dage = form.ny()
                .map(ny -> Skrift.linje(
                        gammel, Skrift.tekst(" → "), Skrift.fed(sprog.skriv().dagMedUge(ny))))
                .orElseGet(() -> Skrift.linje(gammel));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift)),
                                form.traad().map(Skrift::roedTraad).stream(),
                                new Fejl(sprog).i(form.fejl()),
                                Stream.of(dage, felter.dato("dag", form.ny())))
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(GEM_FRIST, form.om()), knapper.til(ANNULLER, form.om())));
    }
}
