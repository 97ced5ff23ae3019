package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.maalplan.Aarsvalg.LINK_LAENGDE;
import static dk.albertslund.styring.maalplan.Aarsvalg.SAGSNUMMER_LAENGDE;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_MAALSAETNINGER;

import dk.albertslund.styring.bot.teams.kort.Element.InputToggle;
import dk.albertslund.styring.samtale.Visning.Aarsvalgform;
import java.util.List;
import java.util.stream.Stream;

/** The card the organiser writes the council's choice of the year in by: a toggle for each målsætning. */
record Aarsvalgformular(Sprogbrug sprog) {

    Kort kort(Aarsvalgform form) {
        var knapper = new Knapper(sprog);
        var felter = new Felter(sprog, "maalsaetning");
        var valg = form.valg();
        var overskrift = sprog.tekst("maalsaetning.form", Integer.toString(valg.aar()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(
                                        Skrift.overskrift(overskrift),
                                        Skrift.stille(sprog.tekst("maalsaetning.form.aftalen"))),
                                new Fejl(sprog).i(form.fejl()),
                                form.mulige().stream()
                                        .map(en -> new InputToggle(
                                                Aarsvalgform.FELT + en.id().vaerdi(),
                                                en.traad().politik(),
                                                en.titel(),
                                                Boolean.toString(valg.valgte().contains(en.id())),
                                                true)),
                                Stream.of(
                                        felter.frivillig("sagsnummer", valg.sagsnummer(), SAGSNUMMER_LAENGDE),
                                        felter.frivillig("link", valg.link(), LINK_LAENGDE)))
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(GEM_MAALSAETNINGER, form.om()), knapper.til(ANNULLER)));
    }
}
