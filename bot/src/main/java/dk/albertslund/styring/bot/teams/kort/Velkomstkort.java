package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.stille;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.samtale.Handling.HJAELP;
import static dk.albertslund.styring.samtale.Handling.NY_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.VIS_AARSHJUL;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.samtale.Visning.Velkomst;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The one message a person gets when the bot is installed: who it is, what is next, how to begin. */
record Velkomstkort(Sprogbrug sprog) {

    Kort kort(Velkomst velkomst) {
        var knapper = new Knapper(sprog);
        var hej = velkomst.fornavn().isBlank()
                ? sprog.tekst("velkomst.hej")
                : sprog.tekst("velkomst.hej_navn", velkomst.fornavn());
        return Kort.paa(
                sprog,
                hej,
                Stream.of(
                                Optional.of(Skrift.overskriftMedOrd(hej)),
                                Optional.of(linje(hvem(velkomst.enhed()))),
                                velkomst.naeste().map(this::naeste),
                                Optional.of(stille(sprog.tekst("velkomst.skriv"))))
                        .flatMap(Optional::stream),
                List.of(
                        knapper.til(NY_PROEVEHANDLING),
                        knapper.til(VIS_AARSHJUL),
                        knapper.medTitel(HJAELP, "", sprog.tekst("velkomst.hjaelp"))));
    }

    private String hvem(String enhed) {
        return enhed.isBlank()
                ? sprog.tekst("velkomst.hjaelper")
                : sprog.tekst("velkomst.enhed", enhed) + " " + sprog.tekst("velkomst.hjaelper");
    }

    private Element naeste(Fase fase) {
        return linje(
                tekst(sprog.tekst("velkomst.naeste") + " "),
                fed(sprog.navn(fase.navn())),
                tekst(sprog.tekst("velkomst.frist", sprog.skriv().dagMedUge(fase.til()))));
    }
}
