package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.stille;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.NY_MILEPAEL;
import static dk.albertslund.styring.samtale.Handling.RET_MAAL;
import static dk.albertslund.styring.samtale.Handling.VIS_MAALPLAN;

import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.samtale.Visning.Maalkvittering;
import java.util.List;
import java.util.stream.Stream;

/** The receipt of a goal, with a word of advice where there is one to give. */
record Maalkort(Sprogbrug sprog) {

    Kort kort(Maalkvittering kvittering) {
        var maal = kvittering.gemt();
        var id = maal.id().vaerdi().toString();
        var overskrift = sprog.tekst("maal.gemt", maal.titel());
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(
                                Skrift.overskriftMedOrd(overskrift),
                                Skrift.roedTraad(maal),
                                stille(aar(maal) + hvem(maal))),
                        raad(maal)),
                List.of(
                        knapper.til(RET_MAAL, id),
                        knapper.til(FORTRYD, id),
                        knapper.til(NY_MILEPAEL, id),
                        knapper.til(VIS_MAALPLAN)));
    }

    private String aar(Maal maal) {
        return sprog.tekst("maal.aar", Integer.toString(maal.fra()), Integer.toString(maal.til()));
    }

    private String hvem(Maal maal) {
        return maal.grupper().isEmpty() ? "" : " · " + sprog.tekst("maal.for", sprog.grupper(maal));
    }

    private Stream<Element> raad(Maal maal) {
        return Stream.concat(
                maal.forLangt() ? Stream.of(linje(sprog.tekst("maal.raad.for_langt"))) : Stream.empty(),
                maal.tegn().isEmpty() ? Stream.of(linje(sprog.tekst("maal.raad.uden_tegn"))) : Stream.empty());
    }
}
