package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.samtale.Handling.VIS_AARSHJUL;
import static dk.albertslund.styring.samtale.Handling.VIS_KALENDER;
import static dk.albertslund.styring.samtale.Handling.VIS_MANGLER;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.samtale.Visning.MineFrister;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is due for one person, with the red thread it hangs on. */
record Fristkort(Sprogbrug sprog) {

    Kort kort(MineFrister mine) {
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("frister.overskrift");
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(Skrift.overskrift(overskrift)),
                        mine.frister().stream().map(post -> Skrift.post(linjer(post, mine.idag())))),
                List.of(knapper.til(VIS_AARSHJUL), knapper.til(VIS_MANGLER), knapper.til(VIS_KALENDER, "mig")));
    }

    private List<Element> linjer(Aarspost post, LocalDate idag) {
        var linjer = new ArrayList<Element>();
        linjer.add(Skrift.linje(fed(sprog.navn(post))));
        linjer.add(Skrift.underlinje(sprog.skriv().dagMedUge(post.dag()) + " · "
                + sprog.tekst("hjul.om", ChronoUnit.DAYS.between(idag, post.dag()))));
        if (!post.traad().isEmpty()) {
            linjer.add(Skrift.underlinje(post.traad()));
        }
        return linjer;
    }
}
