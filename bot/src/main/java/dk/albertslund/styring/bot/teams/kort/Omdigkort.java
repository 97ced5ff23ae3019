package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.HENT_MIT;
import static dk.albertslund.styring.samtale.Handling.HVOR_LAENGE;
import static dk.albertslund.styring.samtale.Handling.VIS_INDSTILLINGER;
import static dk.albertslund.styring.samtale.Handling.VIS_MINE;

import dk.albertslund.styring.samtale.Visning.Persondatakort;
import java.util.List;
import java.util.stream.Stream;

/** What the house has about the one who asks. */
record Omdigkort(Sprogbrug sprog) {

    Kort kort(Persondatakort om) {
        var knapper = new Knapper(sprog);
        var antal = om.antal();
        return Kort.paa(
                sprog,
                sprog.tekst("persondata.overskrift"),
                Stream.of(
                        Skrift.overskrift(sprog.tekst("persondata.overskrift")),
                        Skrift.linje(
                                Skrift.daempet(sprog.tekst("persondata.hvem") + " "),
                                Skrift.tekst(om.enhed().isEmpty() ? om.navn() : om.navn() + ", " + om.enhed())),
                        Skrift.underlinje(sprog.tekst("persondata.hvorfra")),
                        Skrift.afsnit(
                                Skrift.linje(sprog.tekst("persondata.proevehandlinger", antal.proevehandlinger())),
                                Skrift.linje(sprog.tekst("persondata.tegn", antal.tegn())),
                                Skrift.linje(sprog.tekst("persondata.evalueringer", antal.evalueringer())),
                                Skrift.linje(sprog.tekst("persondata.aendringer", antal.aendringer())),
                                Skrift.linje(sprog.tekst("persondata.paamindelser", antal.paamindelser())),
                                Skrift.linje(sprog.tekst("persondata.beskeder", antal.beskeder()))),
                        Skrift.stille(sprog.tekst("persondata.ikke"))),
                List.of(
                        knapper.til(HENT_MIT),
                        knapper.til(HVOR_LAENGE),
                        knapper.til(VIS_MINE),
                        knapper.til(VIS_INDSTILLINGER)));
    }
}
