package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.proevehandling.Tegn.ENHED_LAENGDE;
import static dk.albertslund.styring.proevehandling.Tegn.TEKST_LAENGDE;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_TEGN;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn.Forandring;
import dk.albertslund.styring.samtale.Visning.Tegnform;
import dk.albertslund.styring.samtale.tegn.Tegnkladde;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pre-filled card one checks and saves a tegn by: a number, or what somebody saw. */
record Tegnformular(Sprogbrug sprog) {

    private static final int TAL_LAENGDE = 20;

    Kort kort(Tegnform form) {
        var kladde = form.kladde();
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst(overskrift(kladde));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                felter(kladde, form.muligheder()),
                                Stream.of(Skrift.stille(sprog.periode(kladde.fra(), kladde.til()))))
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(GEM_TEGN, kladde.om()), knapper.til(ANNULLER, kladde.om())));
    }

    private static String overskrift(Tegnkladde kladde) {
        if (!kladde.retter().isEmpty()) {
            return "tegn.form.ret";
        }
        return kladde.erTal() ? "tegn.form.tal" : "tegn.form.iagttagelse";
    }

    private Stream<Element> felter(Tegnkladde kladde, List<Proevehandling> muligheder) {
        var felter = new Felter(sprog, "tegn");
        var vaerdi = kladde.erTal() ? tal(felter, kladde) : iagttagelse(felter, kladde);
        return Stream.concat(
                vaerdi,
                Stream.of(
                        felter.valg(
                                "paa",
                                valg(muligheder),
                                kladde.paa().map(id -> id.vaerdi().toString()).orElse("")),
                        felter.dato("fra", Optional.of(kladde.fra())),
                        felter.dato("til", Optional.of(kladde.til()))));
    }

    private Stream<Element> tal(Felter felter, Tegnkladde kladde) {
        return Stream.of(
                felter.tekst("antal", kladde.antal().map(sprog.skriv()::tal).orElse(""), TAL_LAENGDE),
                felter.frivillig("enhed", kladde.enhed(), ENHED_LAENGDE));
    }

    private Stream<Element> iagttagelse(Felter felter, Tegnkladde kladde) {
        return Stream.of(
                felter.langTekst("tekst", kladde.tekst(), TEKST_LAENGDE),
                felter.synligtValg(
                        "forandring",
                        forandringer(),
                        kladde.forandring().map(Enum::name).orElse("")));
    }

    private static List<Choice> valg(List<Proevehandling> muligheder) {
        return muligheder.stream()
                .map(en -> new Choice(en.titel(), en.id().vaerdi().toString()))
                .toList();
    }

    private List<Choice> forandringer() {
        return Arrays.stream(Forandring.values())
                .map(forandring -> new Choice(sprog.navn(forandring), forandring.name()))
                .toList();
    }
}
