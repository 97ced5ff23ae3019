package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.SEND_UGE;

import dk.albertslund.styring.samtale.Visning.Ugeforslag;
import dk.albertslund.styring.udviklingsuge.Ugeplan;
import dk.albertslund.styring.udviklingsuge.Ugeplan.Forslag;
import java.util.List;
import java.util.stream.Stream;

/** The proposal for the week: for each borgergruppe when, where, and how many can come. */
record Ugeforslagskort(Sprogbrug sprog) {

    Kort kort(Ugeforslag forslag) {
        var plan = forslag.plan();
        var knapper = new Knapper(sprog);
        var id = plan.id().vaerdi().toString();
        var overskrift = sprog.tekst("uge.forslag", sprog.skriv().uge(plan.mandag()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(
                                        Skrift.overskrift(overskrift),
                                        Skrift.stille(sprog.skriv()
                                                .periode(
                                                        plan.mandag(),
                                                        plan.mandag().plusDays(4)))),
                                plan.forslag().stream().map(this::moede),
                                Stream.of(
                                        Skrift.post(List.of(linje(ialt(plan)))),
                                        Skrift.stille(sprog.tekst("uge.saadan"))))
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(SEND_UGE, id), knapper.til(ANNULLER, id)));
    }

    private Element moede(Forslag forslag) {
        var moede = forslag.moede();
        var vist = new Moedevisning(sprog);
        return Skrift.post(List.of(
                linje(fed(vist.navn(moede))),
                underlinje(tekst(vist.tid(moede))),
                underlinje(vist.sted(moede)),
                underlinje(tekst(kan(forslag)))));
    }

    private String kan(Forslag forslag) {
        var kan = sprog.tekst(
                "uge.kan", forslag.ledige(), forslag.moede().deltagere().size());
        return forslag.ukendte() == 0 ? kan : kan + " " + sprog.tekst("uge.ukendte", forslag.ukendte());
    }

    private String ialt(Ugeplan plan) {
        var indkaldte = plan.forslag().stream()
                .mapToInt(forslag -> forslag.moede().deltagere().size())
                .sum();
        return sprog.tekst("uge.ialt", plan.forslag().size(), indkaldte);
    }
}
