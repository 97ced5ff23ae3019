package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.samtale.Handling.GEM_CHECKIN;
import static dk.albertslund.styring.samtale.Handling.UDSKYD_EVALUERING;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.bot.teams.kort.Element.InputText;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.samtale.Visning.Checkinform;
import dk.albertslund.styring.samtale.Visning.Checkinform.Talfelt;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A minute's answer: what was seen at the borgere, the numbers, and whether it is on its way. */
record Checkinformular(Sprogbrug sprog) {

    private static final int TAL_LAENGDE = 20;

    Kort kort(Checkinform form) {
        var en = form.en();
        var felter = new Felter(sprog, "checkin");
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("checkin.form", en.titel());
        var haab = en.haab().isEmpty()
                ? Stream.<Element>empty()
                : Stream.of(linje(Skrift.daempet(sprog.tekst("afslutning.haabede") + " "), Skrift.kursiv(en.haab())));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift)),
                                en.maal().map(Skrift::roedTraad).stream(),
                                new Fejl(sprog).i(form.fejl()),
                                haab,
                                Stream.of(felter.frivilligLangTekst("borgere", form.set(), Evaluering.TEKST_LAENGDE)),
                                IntStream.range(0, form.tal().size())
                                        .mapToObj(nr -> tal(nr, form.tal().get(nr))),
                                Stream.of(felter.synligtFrivilligtValg(
                                        "konklusion",
                                        svar(),
                                        form.svar().map(Enum::name).orElse(""))))
                        .flatMap(dele -> dele),
                List.of(
                        knapper.medFelter(GEM_CHECKIN, form.om(), form.medfoelger()),
                        knapper.medValgtFelt(UDSKYD_EVALUERING, form.om(), form.medfoelger())));
    }

    private Element tal(int nr, Talfelt felt) {
        var navn = felt.seneste()
                .map(antal -> sprog.tekst(
                        "checkin.tal.sidst",
                        Sprogbrug.stort(felt.enhed()),
                        sprog.skriv().tal(antal)))
                .orElseGet(() -> sprog.tekst("checkin.tal", Sprogbrug.stort(felt.enhed())));
        return new InputText("tal-" + nr, navn, felt.skrevet(), null, TAL_LAENGDE, null, null, null);
    }

    private List<Choice> svar() {
        return Stream.of(Udfald.FORTSAET, Udfald.TILPAS, Udfald.STOP)
                .map(et -> new Choice(sprog.tekst("checkin.svar." + et.name().toLowerCase(Locale.ROOT)), et.name()))
                .toList();
    }
}
