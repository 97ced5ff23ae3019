package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.samtale.Handling.MINE_FRISTER;
import static dk.albertslund.styring.samtale.Handling.NY_PROEVEHANDLING;
import static dk.albertslund.styring.samtale.Handling.VIS_KALENDER;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.bot.hjul.Hjulbeskrivelse;
import dk.albertslund.styring.bot.teams.kort.Element.Image;
import dk.albertslund.styring.bot.teams.kort.Element.ThemedUrl;
import dk.albertslund.styring.samtale.Visning.Aarshjulsvisning;
import dk.albertslund.styring.samtale.Visning.Billede;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The wheel, and under it the year's phases in order, with a mark for where we are. */
record Aarshjulskort(Sprogbrug sprog) {

    Kort kort(Aarshjulsvisning vist) {
        var hjul = vist.hjul();
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("aarshjul.overskrift", Integer.toString(hjul.aar()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(
                                        Skrift.overskrift(overskrift),
                                        Skrift.stille(sprog.tekst(
                                                "aarshjul.idag", sprog.skriv().dagMedUge(hjul.idag())))),
                                vist.billede().map(det -> billede(det, hjul)).stream(),
                                hjul.poster().stream()
                                        .filter(post -> post.fase().isPresent())
                                        .sorted(Comparator.comparing(Aarspost::fra)
                                                .thenComparing(Aarspost::til))
                                        .map(post -> fase(post, hjul.idag())))
                        .flatMap(dele -> dele),
                hjul.enhed().isEmpty()
                        ? List.of(knapper.til(NY_PROEVEHANDLING))
                        : List.of(
                                knapper.til(MINE_FRISTER),
                                knapper.til(VIS_KALENDER, "mig"),
                                knapper.til(NY_PROEVEHANDLING)));
    }

    private Element billede(Billede det, Hjul hjul) {
        return new Image(
                det.lyst(),
                Hjulbeskrivelse.af(hjul, sprog.sprog()),
                "Stretch",
                List.of(new ThemedUrl("Light", det.lyst()), new ThemedUrl("Dark", det.moerkt())));
    }

    private Element fase(Aarspost fase, LocalDate idag) {
        var nu = fase.omfatter(idag);
        var slut = fase.til().isBefore(idag);
        var navn = sprog.navn(fase);
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
