package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.BED_OM_GODKENDELSE;
import static dk.albertslund.styring.samtale.Handling.GODKEND_MAAL;
import static dk.albertslund.styring.samtale.Handling.KOMMENTER_MAAL;
import static dk.albertslund.styring.samtale.Handling.VIS_MAALPLAN;

import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Visning;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A goal that several enheder share: who has not said yes, and the question to them. */
record Godkendelseskort(Sprogbrug sprog) {

    Kort afventer(Visning.Afventer afventer) {
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("godkend.afventer");
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(Skrift.overskrift(overskrift), Skrift.linje(sprog.tekst("godkend.hvorfor"))),
                        afventer.maal().stream().map(this::maal)),
                List.of(knapper.til(BED_OM_GODKENDELSE, afventer.om()), knapper.til(VIS_MAALPLAN, afventer.om())));
    }

    private Element maal(Visning.Afventer.Maalet det) {
        return Skrift.post(List.of(
                linje(fed(det.maal().titel())),
                underlinje(daempet(sprog.tekst("godkend.mangler") + " "), tekst(String.join(", ", det.enheder())))));
    }

    Kort oenske(Visning.Godkendelsesoenske oenske) {
        var maal = oenske.maal();
        var overskrift = sprog.tekst("godkend.oenske", maal.titel());
        var om = new Kortid(maal.id().vaerdi(), maal.kendemaerke()).om();
        var linjer = new ArrayList<Element>();
        linjer.add(Skrift.overskriftMedOrd(overskrift));
        oenske.foerst().map(sprog::tekst).map(Skrift::linje).ifPresent(linjer::add);
        linjer.add(Skrift.roedTraad(maal));
        linjer.add(Skrift.linje(
                oenske.fra().isEmpty()
                        ? sprog.tekst("godkend.sammen", String.join(", ", maal.enhedsnavne()))
                        : sprog.tekst("godkend.spoerger", oenske.fra(), oenske.enhed())));
        if (!maal.tegn().isEmpty()) {
            linjer.add(linje(daempet(sprog.tekst("maalplan.tegn") + " "), tekst(maal.tegn())));
        }
        if (!maal.opgaver().isEmpty()) {
            linjer.add(linje(daempet(sprog.tekst("maalplan.opgaver") + " "), tekst(maal.opgaver())));
        }
        linjer.add(new Felter(sprog, "godkend")
                .frivilligLangTekst("kommentar", "", Visning.Godkendelsesoenske.KOMMENTAR_LAENGDE));
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift,
                linjer.stream(),
                List.of(knapper.medFelter(GODKEND_MAAL, om), knapper.medValgtFelt(KOMMENTER_MAAL, om)));
    }
}
