package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.RET_MILEPAEL;
import static dk.albertslund.styring.samtale.Handling.VIS_MAALPLAN;

import dk.albertslund.styring.samtale.Visning.Milepaelkvittering;
import java.util.List;
import java.util.stream.Stream;

/** The receipt of a milepæl, with the red thread of its goal. */
record Milepaelskort(Sprogbrug sprog) {

    Kort kort(Milepaelkvittering kvittering) {
        var id = kvittering.gemt().id().vaerdi().toString();
        var besked = sprog.tekst(kvittering.besked());
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                besked,
                Stream.of(Skrift.linje(besked), Skrift.roedTraad(kvittering.maal())),
                List.of(knapper.til(RET_MILEPAEL, id), knapper.til(FORTRYD, id), knapper.til(VIS_MAALPLAN)));
    }
}
