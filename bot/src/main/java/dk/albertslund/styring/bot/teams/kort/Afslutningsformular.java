package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_AFSLUTNING;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.proevehandling.Afslutning;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.samtale.Visning.Afslutningsform;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What came of a prøvehandling: first what was seen at the borgere, last what is done now. */
record Afslutningsformular(Sprogbrug sprog) {

    Kort kort(Afslutningsform form) {
        var en = form.en();
        var felter = new Felter(sprog, "afslutning");
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("afslutning.form", en.titel());
        var haab = en.haab().isEmpty()
                ? Stream.<Element>empty()
                : Stream.of(linje(Skrift.daempet(sprog.tekst("afslutning.haabede") + " "), Skrift.kursiv(en.haab())));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                haab,
                                form.tal().map(new Kurve(sprog)::linje).stream(),
                                Stream.of(
                                        felter.langTekst("set", form.set(), Afslutning.LAERING_LAENGDE),
                                        felter.frivilligLangTekst(
                                                "overrasket", form.overrasket(), Afslutning.LAERING_LAENGDE),
                                        felter.synligtValg(
                                                "udfald",
                                                udfald(),
                                                form.udfald().map(Enum::name).orElse(""))))
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(GEM_AFSLUTNING, form.om()), knapper.til(ANNULLER)));
    }

    private List<Choice> udfald() {
        return Arrays.stream(Udfald.values())
                .map(et -> new Choice(sprog.navn(et), et.name()))
                .toList();
    }
}
