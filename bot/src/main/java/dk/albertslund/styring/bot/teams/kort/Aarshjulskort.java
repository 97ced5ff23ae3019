package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.samtale.Handling.NY_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.VIS_MINE;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.samtale.Visning.Aarshjulsvisning;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The year's phases in order, with a mark for where we are. */
record Aarshjulskort(Sprogbrug sprog) {

    Kort kort(Aarshjulsvisning hjul) {
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("aarshjul.overskrift", Integer.toString(hjul.aar()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(
                                Skrift.overskrift(overskrift),
                                Skrift.stille(sprog.tekst(
                                        "aarshjul.idag", sprog.skriv().dagMedUge(hjul.idag())))),
                        hjul.faser().stream().map(fase -> fase(fase, hjul.idag()))),
                List.of(knapper.til(NY_PROEVEHANDLING), knapper.til(VIS_MINE)));
    }

    private Element fase(Fase fase, LocalDate idag) {
        var nu = fase.omfatter(idag);
        var slut = fase.til().isBefore(idag);
        var navn = sprog.navn(fase.navn());
        return Skrift.side(
                linje(tekst(slut ? "✓" : nu ? "▶" : "○")),
                List.of(
                        nu
                                ? linje(fed(navn), tekst(" "), fed(sprog.tekst("aarshjul.nu")))
                                : linje(slut ? Skrift.daempet(navn) : tekst(navn)),
                        Skrift.underlinje(sprog.skriv().periode(fase.fra(), fase.til()))),
                "Small");
    }
}
