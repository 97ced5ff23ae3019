package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_AFTALE;
import static dk.albertslund.styring.tegn.Notat.ENHED_LAENGDE;
import static dk.albertslund.styring.tegn.Tegn.NAVN_LAENGDE;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning.Tegnform;
import dk.albertslund.styring.tegn.Rytme;
import dk.albertslund.styring.tegn.Tegn;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The card a tegn is agreed on by: what to keep an eye on, and where it is to go. */
record Tegnformular(Sprogbrug sprog) {

    private static final int TAL_LAENGDE = 20;

    Kort kort(Tegnform form) {
        var kladde = form.kladde();
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst(kladde.retter().isEmpty() ? "tegn.form.nyt" : "tegn.form.ret");
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                felter(form),
                                form.maal().map(Skrift::roedTraad).stream())
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(GEM_AFTALE, kladde.om()), knapper.til(ANNULLER, kladde.om())));
    }

    private Stream<Element> felter(Tegnform form) {
        var felter = new Felter(sprog, "tegn");
        var kladde = form.kladde();
        return Stream.of(
                felter.tekst("navn", kladde.navn(), NAVN_LAENGDE),
                felter.valg(
                        "paa",
                        form.emner().stream()
                                .map(emne -> new Choice(emne.titel(), emne.id().toString()))
                                .toList(),
                        kladde.paa().map(paa -> paa.vaerdi().toString()).orElse("")),
                felter.valg(
                        "art",
                        valg(Tegn.Art.values(), sprog::navn),
                        kladde.art().map(Enum::name).orElse("")),
                felter.frivillig("udgangspunkt", kladde.udgangspunkt(), TAL_LAENGDE),
                felter.frivillig("maaltal", kladde.maaltal(), TAL_LAENGDE),
                felter.frivillig("enhed", kladde.enhed(), ENHED_LAENGDE),
                felter.frivilligtValg(
                        "retning",
                        valg(Tegn.Retning.values(), sprog::navn),
                        kladde.retning().name()),
                felter.frivilligDato("inden", kladde.inden()),
                felter.frivilligtValg(
                        "rytme",
                        valg(Rytme.values(), sprog::navn),
                        kladde.rytme().name()),
                felter.frivilligtValg(
                        "hvem",
                        form.folk().stream()
                                .map(en -> new Choice(en.navn(), en.id().entra()))
                                .toList(),
                        kladde.noteresAf().map(Medarbejder.Id::entra).orElse("")));
    }

    private static <E extends Enum<E>> List<Choice> valg(E[] vaerdier, Function<E, String> navn) {
        return Arrays.stream(vaerdier)
                .map(vaerdi -> new Choice(navn.apply(vaerdi), vaerdi.name()))
                .toList();
    }
}
