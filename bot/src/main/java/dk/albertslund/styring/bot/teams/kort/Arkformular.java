package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.AFVIS_ARK;
import static dk.albertslund.styring.samtale.Handling.GEM_ARK;
import static dk.albertslund.styring.samtale.Handling.HENT_ORGANISATION;

import dk.albertslund.styring.bot.teams.kort.Element.InputToggle;
import dk.albertslund.styring.samtale.Visning.Arkform;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sheet of the enheder says otherwise, a toggle for each; or what has to be mended in it. */
record Arkformular(Sprogbrug sprog) {

    Kort kort(Arkform form) {
        return form.linjer().isEmpty() ? fejl(form) : forskel(form);
    }

    private Kort forskel(Arkform form) {
        var overskrift = sprog.tekst("ark.overskrift", form.linjer().size() + form.resten());
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift), Skrift.stille(sprog.tekst("ark.forklaring"))),
                                new Fejl(sprog).i(form.fejl()),
                                form.linjer().stream().map(this::linje),
                                form.resten() > 0
                                        ? Stream.of(taget(Arkform.RESTEN, sprog.tekst("ark.resten", form.resten())))
                                        : Stream.<Element>empty())
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(GEM_ARK, form.om()), knapper.til(AFVIS_ARK, form.om())));
    }

    private Kort fejl(Arkform form) {
        var overskrift = sprog.tekst("ark.fejl.overskrift");
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(Skrift.overskrift(overskrift), Skrift.stille(sprog.tekst("ark.fejl.forklaring"))),
                        form.fejl().stream().map(fejl -> Skrift.linje(sprog.tekst(fejl)))),
                List.of(new Knapper(sprog).til(HENT_ORGANISATION)));
    }

    private Element linje(Arkform.Aendring en) {
        return taget(
                en.felt(),
                en.navn() + ": " + en.hvad().stream().map(sprog::tekst).collect(Collectors.joining(" · ")));
    }

    private Element taget(String id, String hvad) {
        return new InputToggle(id, hvad, sprog.tekst("katalog.tag"), "true", true);
    }
}
