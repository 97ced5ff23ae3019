package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.AFTAL_TEGN;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_NOTAT;
import static dk.albertslund.styring.tegn.Notat.ENHED_LAENGDE;
import static dk.albertslund.styring.tegn.Notat.TEKST_LAENGDE;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.samtale.Visning.Notatform;
import dk.albertslund.styring.samtale.tegn.Notatfelter;
import dk.albertslund.styring.samtale.tegn.Notatkladde;
import dk.albertslund.styring.tegn.Notat.Forandring;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The pre-filled card one checks and saves a notat by: a number, what somebody saw, a yes or a day. */
record Notatformular(Sprogbrug sprog) {

    private static final int TAL_LAENGDE = 40;

    Kort kort(Notatform form) {
        var kladde = form.kladde();
        var overskrift = sprog.tekst(overskrift(kladde));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                felter(kladde, form.muligheder()),
                                form.maal().map(Skrift::roedTraad).stream(),
                                Stream.of(Skrift.stille(sprog.hvornaar(kladde.fra(), kladde.til()))))
                        .flatMap(dele -> dele),
                knapper(kladde));
    }

    /** Whoever has said nothing yet may have meant to agree on something to keep an eye on. */
    private List<Action> knapper(Notatkladde kladde) {
        var knapper = new Knapper(sprog);
        var gem = knapper.medFelter(GEM_NOTAT, kladde.om());
        var annuller = knapper.til(ANNULLER, kladde.om());
        return kladde.mangler() ? List.of(gem, annuller, knapper.til(AFTAL_TEGN)) : List.of(gem, annuller);
    }

    private static String overskrift(Notatkladde kladde) {
        return kladde.retter().isEmpty()
                ? "notat.form." + kladde.slags().name().toLowerCase(Locale.ROOT)
                : "notat.form.ret";
    }

    private Stream<Element> felter(Notatkladde kladde, List<Notatform.Valg> muligheder) {
        var felter = new Felter(sprog, "notat");
        return Stream.concat(
                vaerdi(felter, kladde),
                Stream.of(
                        felter.valg(
                                "paa",
                                muligheder.stream().map(this::valg).toList(),
                                kladde.sted().map(sted -> sted.id().toString()).orElse("")),
                        felter.dato("fra", Optional.of(kladde.fra())),
                        felter.dato("til", Optional.of(kladde.til()))));
    }

    private Stream<Element> vaerdi(Felter felter, Notatkladde kladde) {
        var id = Notatfelter.felt(kladde.slags());
        return switch (kladde.slags()) {
            case TAL ->
                Stream.of(
                        felter.tekst(id, kladde.skrevet(), TAL_LAENGDE),
                        felter.frivillig("enhed", kladde.enhed(), ENHED_LAENGDE));
            case IAGTTAGELSE ->
                Stream.of(
                        felter.langTekst(id, kladde.skrevet(), TEKST_LAENGDE),
                        felter.synligtValg(
                                "forandring",
                                forandringer(),
                                kladde.forandring().map(Enum::name).orElse("")));
            case JA_NEJ ->
                Stream.of(felter.synligtValg(
                        id,
                        List.of(
                                new Choice(sprog.tekst("notat.ja"), Notatfelter.JA),
                                new Choice(sprog.tekst("notat.nej"), Notatfelter.NEJ)),
                        kladde.skrevet()));
            case DATO ->
                Stream.of(felter.dato(
                        id,
                        Optional.of(kladde.skrevet())
                                .filter(skrevet -> !skrevet.isEmpty())
                                .map(LocalDate::parse)));
        };
    }

    private Choice valg(Notatform.Valg mulighed) {
        return new Choice(
                mulighed.tegn()
                        .map(tegn -> sprog.tekst("notat.tegn_paa", tegn, mulighed.emne()))
                        .orElse(mulighed.emne()),
                mulighed.id().toString());
    }

    private List<Choice> forandringer() {
        return Arrays.stream(Forandring.values())
                .map(forandring -> new Choice(sprog.navn(forandring), forandring.name()))
                .toList();
    }
}
