package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.evaluering.Evaluering.TEKST_LAENGDE;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_EVALUERING;
import static dk.albertslund.styring.samtale.Handling.UDSKYD_EVALUERING;

import dk.albertslund.styring.bot.teams.kort.Action.ToggleVisibility;
import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.bot.teams.kort.Element.Folded;
import dk.albertslund.styring.evaluering.Effekt;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Forklaring;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.samtale.Visning.Evalueringsform;
import dk.albertslund.styring.tegn.Notat.Forandring;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The card an evaluation is written in: what we hoped and the tegn at the top, then the few questions most need; the rest is
 * folded away. We say ourselves what is missing, so that ”Senere” can keep what is only half filled in.
 */
record Evalueringsformular(Sprogbrug sprog) {

    private static final String MERE = "mere";

    Kort kort(Evalueringsform form) {
        var kladde = form.kladde();
        var felter = new Felter(sprog, "evaluering");
        var overskrift = overskrift(form);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift)),
                                form.emne().maal().map(Skrift::roedTraad).stream(),
                                new Fejl(sprog).i(form.fejl()),
                                haab(form.emne().haab()),
                                form.tal().map(new Kurve(sprog)::linje).stream(),
                                effekt(Modtager.BORGERE, kladde, felter),
                                Stream.of(felter.frivilligLangTekst("laering", kladde.laering(), TEKST_LAENGDE)),
                                Stream.of(felter.synligtFrivilligtValg(
                                        "konklusion", konklusioner(kladde), konklusion(kladde))),
                                kladde.slags() == Slags.FORELOEBIG
                                        ? Stream.of(felter.frivilligDato("naeste", kladde.naeste()))
                                        : Stream.<Element>empty(),
                                Stream.of(mere(kladde, felter)))
                        .flatMap(dele -> dele),
                knapper(form));
    }

    private String overskrift(Evalueringsform form) {
        var titel = form.emne().titel();
        return form.anledning()
                .map(ved -> sprog.tekst("evaluering.form." + ved.name().toLowerCase(Locale.ROOT), titel))
                .orElseGet(() ->
                        sprog.tekst("evaluering.form", sprog.navn(form.kladde().slags()), titel));
    }

    private Stream<Element> haab(String haab) {
        return haab.isEmpty()
                ? Stream.empty()
                : Stream.of(linje(Skrift.daempet(sprog.tekst("afslutning.haabede") + " "), Skrift.kursiv(haab)));
    }

    private Stream<Element> effekt(Modtager modtager, Evaluering kladde, Felter felter) {
        var id = modtager.name().toLowerCase(Locale.ROOT);
        var effekt = kladde.hos(modtager);
        var grader = Arrays.stream(Forandring.values())
                .map(et -> new Choice(sprog.navn(et), et.name()))
                .toList();
        return Stream.of(
                felter.frivilligLangTekst(id, effekt.map(Effekt::tekst).orElse(""), TEKST_LAENGDE),
                felter.frivilligtValg(
                        id + "_grad",
                        grader,
                        effekt.flatMap(Effekt::grad).map(Enum::name).orElse("")));
    }

    private Element mere(Evaluering kladde, Felter felter) {
        var forklaring = kladde.forklaring();
        var slags = Arrays.stream(Slags.values())
                .map(et -> new Choice(sprog.navn(et), et.name()))
                .toList();
        return new Folded(
                Stream.of(
                                effekt(Modtager.FORENINGER, kladde, felter),
                                effekt(Modtager.VIRKSOMHEDER, kladde, felter),
                                Stream.of(
                                        felter.frivilligLangTekst("bidrag", forklaring.bidrag(), Forklaring.LAENGDE),
                                        felter.frivilligLangTekst("andet", forklaring.andet(), Forklaring.LAENGDE),
                                        felter.frivilligLangTekst(
                                                "samarbejde", forklaring.samarbejde(), Forklaring.LAENGDE),
                                        felter.frivilligtValg(
                                                "slags", slags, kladde.slags().name())))
                        .flatMap(dele -> dele)
                        .toList(),
                MERE,
                /* isVisible= */ false);
    }

    /** Only what has been evaluated for good can be spread. */
    private List<Choice> konklusioner(Evaluering kladde) {
        return Arrays.stream(Udfald.values())
                .filter(et -> et != Udfald.UDBRED || kladde.slags() == Slags.ENDELIG)
                .map(et -> new Choice(sprog.navn(et), et.name()))
                .toList();
    }

    private static String konklusion(Evaluering kladde) {
        return kladde.konklusion().map(Enum::name).orElse("");
    }

    private List<Action> knapper(Evalueringsform form) {
        var knapper = new Knapper(sprog);
        var paa = Map.of("paa", form.emne().genstand().vaerdi().toString());
        var gem = knapper.medFelter(GEM_EVALUERING, form.om(), paa);
        var mere = new ToggleVisibility(sprog.tekst("evaluering.mere"), List.of(MERE));
        return form.kladde().gemt()
                ? List.of(gem, mere, knapper.til(ANNULLER, form.om()))
                : List.of(gem, knapper.medValgtFelt(UDSKYD_EVALUERING, form.om(), paa), mere);
    }
}
