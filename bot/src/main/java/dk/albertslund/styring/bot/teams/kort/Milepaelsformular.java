package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.maalplan.Milepael.TITEL_LAENGDE;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_MILEPAEL;
import static dk.albertslund.styring.samtale.Handling.GEM_NAAET;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.samtale.Visning.Milepaelform;
import dk.albertslund.styring.samtale.Visning.Naaetform;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The card a milepæl is saved by, and the one that says which was reached. */
record Milepaelsformular(Sprogbrug sprog) {

    Kort kort(Milepaelform form) {
        var kladde = form.kladde();
        var knapper = new Knapper(sprog);
        var felter = new Felter(sprog, "milepael");
        var overskrift = sprog.tekst(kladde.retter().isEmpty() ? "milepael.form.ny" : "milepael.form.ret");
        var maal = form.maal().stream()
                .map(et -> new Choice(et.titel(), et.id().vaerdi().toString()))
                .toList();
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                Stream.of(
                                        felter.tekst("titel", kladde.titel(), TITEL_LAENGDE),
                                        felter.valg(
                                                "paa",
                                                maal,
                                                kladde.paa()
                                                        .map(id -> id.vaerdi().toString())
                                                        .orElse(""))),
                                form.maal().stream()
                                        .filter(et -> kladde.paa().equals(Optional.of(et.id())))
                                        .map(Skrift::roedTraad),
                                Stream.of(felter.dato("dato", kladde.dato())))
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(GEM_MILEPAEL, kladde.om()), knapper.til(ANNULLER, kladde.om())));
    }

    Kort kort(Naaetform form) {
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("milepael.hvilken");
        var muligheder = form.mangler().stream()
                .map(en -> new Choice(en.titel(), en.id().vaerdi().toString()))
                .toList();
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                        Skrift.overskrift(overskrift),
                        new Felter(sprog, "milepael")
                                .synligtValg(
                                        "milepael",
                                        muligheder,
                                        form.valgt()
                                                .map(en -> en.id().vaerdi().toString())
                                                .orElse(""))),
                List.of(knapper.medFelter(GEM_NAAET, ""), knapper.til(ANNULLER)));
    }
}
