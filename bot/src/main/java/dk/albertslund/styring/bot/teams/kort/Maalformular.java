package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.maalplan.Maal.TEKST_LAENGDE;
import static dk.albertslund.styring.maalplan.Maal.TITEL_LAENGDE;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.ARKIVER_MAAL;
import static dk.albertslund.styring.samtale.Handling.GEM_MAAL;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Visning.Maalform;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The pre-filled card one checks and saves a goal by. */
record Maalformular(Sprogbrug sprog) {

    private static final int ENHEDER_LAENGDE = 400;

    Kort kort(Maalform form) {
        var kladde = form.kladde();
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst(kladde.retter().isEmpty() ? "maal.form.ny" : "maal.form.ret");
        var gem = knapper.medFelter(GEM_MAAL, kladde.om());
        var annuller = knapper.til(ANNULLER, kladde.om());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(Stream.of(Skrift.overskrift(overskrift)), new Fejl(sprog).i(form.fejl()), felter(form))
                        .flatMap(dele -> dele),
                kladde.retter().isEmpty()
                        ? List.of(gem, annuller)
                        : List.of(
                                gem,
                                annuller,
                                knapper.til(ARKIVER_MAAL, kladde.id().toString())));
    }

    private Stream<Element> felter(Maalform form) {
        var felter = new Felter(sprog, "maal");
        var kladde = form.kladde();
        return Stream.of(
                felter.tekst("titel", kladde.titel(), TITEL_LAENGDE),
                felter.valg(
                        "under",
                        form.under().stream().map(this::under).toList(),
                        kladde.under().map(id -> id.vaerdi().toString()).orElse("")),
                felter.valg("art", arter(), kladde.art().map(Enum::name).orElse("")),
                felter.valg("fra", aar(form), Integer.toString(kladde.fra())),
                felter.valg("til", aar(form), Integer.toString(kladde.til())),
                felter.frivillig("enheder", kladde.enheder(), ENHEDER_LAENGDE),
                felter.flereValg("grupper", grupper(), kladde.gruppevalg()),
                felter.frivilligLangTekst("tegn", kladde.tegn(), TEKST_LAENGDE),
                felter.frivilligLangTekst("opgaver", kladde.opgaver(), TEKST_LAENGDE));
    }

    private Choice under(Maalsaetning en) {
        return new Choice(
                sprog.tekst("maal.under", en.titel(), en.traad().politik()),
                en.id().vaerdi().toString());
    }

    private List<Choice> arter() {
        return Arrays.stream(Maal.Art.values())
                .map(art -> new Choice(sprog.navn(art), art.name()))
                .toList();
    }

    private List<Choice> grupper() {
        return Arrays.stream(Borgergruppe.values())
                .map(gruppe -> new Choice(sprog.navn(gruppe), gruppe.name()))
                .toList();
    }

    /** From last year and on for longer than a goal should take, so that one that does can be told of it. */
    private static List<Choice> aar(Maalform form) {
        return IntStream.rangeClosed(
                        fra(form),
                        Math.max(form.aar() + Maal.AAR + 2, form.kladde().til()))
                .mapToObj(Integer::toString)
                .map(aar -> new Choice(aar, aar))
                .toList();
    }

    private static int fra(Maalform form) {
        return form.kladde().fra() == 0
                ? form.aar() - 1
                : Math.min(form.aar() - 1, form.kladde().fra());
    }
}
