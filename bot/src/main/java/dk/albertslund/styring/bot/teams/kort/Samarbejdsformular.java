package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.GEM_SAMARBEJDE;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.evaluering.Samarbejde;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.samtale.Visning.Samarbejdsform;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Three questions to each enhed that was part of it. */
record Samarbejdsformular(Sprogbrug sprog) {

    Kort kort(Samarbejdsform form) {
        var felter = new Felter(sprog, "samarbejde");
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("samarbejde.form", form.emne().titel());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift)),
                                form.emne().maal().map(Skrift::roedTraad).stream(),
                                new Fejl(sprog).i(form.fejl()),
                                Stream.of(
                                        Skrift.stille(sprog.tekst("samarbejde.hvem", form.enhed())),
                                        spoergsmaal("opgave", form.opgave(), felter),
                                        spoergsmaal("roller", form.roller(), felter),
                                        spoergsmaal("vaerdi", form.vaerdi(), felter),
                                        felter.frivilligLangTekst("tekst", form.tekst(), Samarbejde.TEKST_LAENGDE)))
                        .flatMap(dele -> dele),
                List.of(
                        knapper.medFelter(GEM_SAMARBEJDE, form.om(), Map.of("enhed", form.enhed())),
                        knapper.til(ANNULLER, form.om())));
    }

    private Element spoergsmaal(String id, Optional<Svar> valgt, Felter felter) {
        var svar = Arrays.stream(Svar.values())
                .map(et -> new Choice(sprog.navn(et), et.name()))
                .toList()
                .reversed();
        return felter.synligtValg(id, svar, valgt.map(Enum::name).orElse(""));
    }
}
