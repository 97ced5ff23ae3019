package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.BEGIVENHED_UDEN_BESKED;
import static dk.albertslund.styring.samtale.Handling.GEM_BEGIVENHED;

import dk.albertslund.styring.aarshjul.Begivenhed;
import dk.albertslund.styring.samtale.Udbakkevisning.Begivenhedsform;
import java.util.List;
import java.util.stream.Stream;

/** Something new in the year, and whom it touches. */
record Begivenhedskort(Sprogbrug sprog) {

    Kort form(Begivenhedsform form) {
        var overskrift = sprog.tekst("begivenhed.form");
        var felter = new Felter(sprog, "begivenhed");
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                Stream.of(
                                        Skrift.linje(sprog.tekst(
                                                "begivenhed.roerer",
                                                new Modtagerord(sprog).navn(form.til()),
                                                form.kreds().naas().size(),
                                                form.kreds().kanIkkeNaas().size())),
                                        felter.tekst("titel", form.titel(), Begivenhed.TITEL_LAENGDE),
                                        felter.dato("fra", form.fra()),
                                        felter.dato("til", form.slut())))
                        .flatMap(dele -> dele),
                List.of(
                        knapper.medFelter(GEM_BEGIVENHED, form.om()),
                        knapper.medValgtFelt(BEGIVENHED_UDEN_BESKED, form.om()),
                        knapper.til(ANNULLER, form.om())));
    }
}
