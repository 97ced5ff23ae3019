package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.GEM_PAAMINDELSE;
import static dk.albertslund.styring.samtale.Handling.MINE_PAAMINDELSER;
import static dk.albertslund.styring.samtale.Handling.RET_PAAMINDELSE;
import static dk.albertslund.styring.samtale.Handling.SLET_PAAMINDELSE;

import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Visning;
import java.util.List;
import java.util.stream.Stream;

/** What one has asked to be reminded of: asked, kept, listed, and on the day. */
record Huskekort(Sprogbrug sprog) {

    /** Each has two buttons, and a card has six. */
    private static final int MED_KNAPPER = 3;

    private static final int HOEJST = 15;

    Kort form(Visning.Paamindelsesform form) {
        var knapper = new Knapper(sprog);
        var felter = new Felter(sprog, "paamindelse");
        return Kort.paa(
                sprog,
                sprog.tekst("paamindelse.form"),
                Stream.of(
                                Stream.of(Skrift.overskrift(sprog.tekst("paamindelse.form"))),
                                new Fejl(sprog).i(form.fejl()),
                                Stream.of(
                                        felter.tekst("tekst", form.tekst(), EgenPaamindelse.TEKST_LAENGDE),
                                        felter.dato("dag", form.dag())),
                                form
                                        .dag()
                                        .map(dag -> Skrift.stille(sprog.skriv().dagMedUge(dag)))
                                        .stream())
                        .flatMap(dele -> dele),
                List.of(knapper.medFelter(GEM_PAAMINDELSE, form.om()), knapper.til(ANNULLER, form.om())));
    }

    Kort kvittering(Visning.Paamindelseskvittering kvittering) {
        return med(sprog.tekst("paamindelse.gemt"), kvittering.gemt(), RET_PAAMINDELSE, FORTRYD, MINE_PAAMINDELSER);
    }

    Kort husk(Visning.Huskekort husk) {
        return med(sprog.tekst("paamindelse.husk"), husk.om(), RET_PAAMINDELSE, MINE_PAAMINDELSER);
    }

    Kort mine(Visning.MinePaamindelser mine) {
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                sprog.tekst("paamindelse.mine"),
                Stream.concat(
                        Stream.of(Skrift.overskrift(sprog.tekst("paamindelse.mine"))),
                        mine.mine().stream().limit(HOEJST).map(en -> Skrift.post(linjer(en)))),
                mine.mine().stream()
                        .limit(MED_KNAPPER)
                        .flatMap(en -> Stream.of(RET_PAAMINDELSE, SLET_PAAMINDELSE)
                                .map(handling -> knapper.medNavn(handling, om(en), en.tekst())))
                        .toList());
    }

    private Kort med(String overskrift, EgenPaamindelse en, Handling... handlinger) {
        var knapper = new Knapper(sprog);
        return Kort.paa(
                sprog,
                overskrift + ": " + en.tekst(),
                Stream.concat(Stream.of(Skrift.overskrift(overskrift)), linjer(en).stream()),
                Stream.of(handlinger)
                        .map(handling -> knapper.til(handling, om(en)))
                        .toList());
    }

    private List<Element> linjer(EgenPaamindelse en) {
        return List.of(Skrift.linje(en.tekst()), Skrift.underlinje(sprog.skriv().dagMedUge(en.dag())));
    }

    private static String om(EgenPaamindelse en) {
        return en.id().vaerdi().toString();
    }
}
