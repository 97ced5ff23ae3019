package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.GEM_UDSAETTELSE;
import static dk.albertslund.styring.samtale.Handling.VIS_INDSTILLINGER;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.paamindelse.Udsaettelse;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Udsaetform;
import dk.albertslund.styring.samtale.Visning.Udsaetform.Til;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Until when it is to wait, and after three times why. */
record Udsaetformular(Sprogbrug sprog) {

    Kort kort(Udsaetform form) {
        var felter = new Felter(sprog, "dagen");
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst(form.grund().isPresent() ? "dagen.hvorfor" : "dagen.hvornaar");
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                Stream.of(
                                        felter.synligtValg(
                                                "til", valg(), form.valgt().name()),
                                        felter.frivilligDato("dag", form.til())),
                                form.grund().stream()
                                        .flatMap(grund -> Stream.of(
                                                Skrift.linje(sprog.tekst("dagen.hvorfor.raad")),
                                                felter.langTekst("grund", grund, Udsaettelse.GRUND_LAENGDE))))
                        .flatMap(dele -> dele),
                List.of(
                        knapper.medFelter(GEM_UDSAETTELSE, form.om()),
                        knapper.af(new Knap(Tekst.tekst("dagen.faerre"), VIS_INDSTILLINGER, ""))));
    }

    private List<Choice> valg() {
        return Stream.of(Til.values())
                .map(til -> new Choice(sprog.tekst("dagen.til." + til.name().toLowerCase(Locale.ROOT)), til.name()))
                .toList();
    }
}
