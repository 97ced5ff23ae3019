package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.AFVIS_FORSLAG;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_FORSLAG;

import dk.albertslund.styring.bot.teams.kort.Element.InputToggle;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.organisation.Organisationsforslag.NyEnhed;
import dk.albertslund.styring.organisation.Organisationsforslag.Overdragelse;
import dk.albertslund.styring.organisation.Organisationsforslag.Skift;
import dk.albertslund.styring.samtale.Visning.Katalogform;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The card an administrator decides what the directory says by: a toggle for each. */
record Katalogformular(Sprogbrug sprog) {

    private static final int NAEVNES = 6;

    Kort kort(Katalogform form) {
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("katalog.overskrift", form.antal());
        var forslag = form.forslag();
        int flere = form.antal() - forslag.antal();
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(
                                        Skrift.overskrift(overskrift),
                                        Skrift.stille(sprog.tekst("katalog.forklaring"))),
                                new Fejl(sprog).i(form.fejl()),
                                enheder(forslag),
                                forslag.skift().stream().map(this::skift),
                                forslag.overdragelser().stream().map(this::overdragelse),
                                flere > 0
                                        ? Stream.of(Skrift.stille(sprog.tekst("katalog.flere", flere)))
                                        : Stream.<Element>empty())
                        .flatMap(dele -> dele),
                List.of(
                        knapper.medFelter(GEM_FORSLAG, form.om()),
                        knapper.medValgtFelt(AFVIS_FORSLAG, form.om()),
                        knapper.til(ANNULLER)));
    }

    private Stream<Element> enheder(Organisationsforslag forslag) {
        if (forslag.enheder().isEmpty()) {
            return Stream.empty();
        }
        int antal = forslag.enheder().size();
        var navne = forslag.enheder().stream().limit(NAEVNES).map(NyEnhed::navn).collect(Collectors.joining(" · "));
        int flere = antal - NAEVNES;
        return Stream.of(
                taget(Katalogform.ENHEDER, sprog.tekst("katalog.enheder", antal)),
                Skrift.underlinje(flere > 0 ? navne + " " + sprog.tekst("katalog.og_flere", flere) : navne));
    }

    private Element skift(Skift en) {
        var fra = en.andenEnhed() ? en.nu().plads().enhed() : en.lederNu();
        var til = en.andenEnhed() ? en.katalog().enhed() : en.lederKatalog();
        return taget(
                Katalogform.felt(en),
                sprog.tekst(en.andenEnhed() ? "katalog.flytter" : "katalog.ny_leder", en.navn(), navn(fra), navn(til)));
    }

    private Element overdragelse(Overdragelse en) {
        return taget(
                Katalogform.felt(en),
                sprog.tekst(
                        "katalog.stoppet", en.fraNavn(), en.proevehandlinger().size(), en.tilNavn()));
    }

    private String navn(String navn) {
        return navn.isEmpty() ? sprog.tekst("katalog.ingen") : navn;
    }

    /** What is decided stands as the label, which is never read as markup; a title can be. */
    private Element taget(String id, String hvad) {
        return new InputToggle(id, hvad, sprog.tekst("katalog.tag"), "true", true);
    }
}
