package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.GEM_RULNING;
import static dk.albertslund.styring.samtale.Handling.RUL_UDEN_BESKED;
import static dk.albertslund.styring.samtale.Handling.VIS_AARSHJUL;

import dk.albertslund.styring.aarshjul.Rullet;
import dk.albertslund.styring.bot.teams.kort.Element.InputToggle;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.samtale.Visning;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The next year, laid after this one. */
record Rullekort(Sprogbrug sprog) {

    private static final int NAEVNES = 3;

    Kort form(Visning.Rulleform form) {
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("rul.form", Integer.toString(form.aar() + 1));
        var om = Integer.toString(form.aar());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift), Skrift.stille(sprog.tekst("rul.saadan", om))),
                                form.dage().stream().map(this::dage),
                                form.maal().isEmpty() ? Stream.<Element>empty() : Stream.of(maal(form)),
                                Stream.of(Skrift.linje(sprog.tekst(
                                        "rul.roerer",
                                        form.til().naas().size(),
                                        form.til().kanIkkeNaas().size()))))
                        .flatMap(dele -> dele),
                List.of(
                        knapper.medFelter(GEM_RULNING, om),
                        knapper.medValgtFelt(RUL_UDEN_BESKED, om),
                        knapper.til(ANNULLER, om)));
    }

    private Element dage(Rullet en) {
        var det = en.det();
        var linjer = new ArrayList<Element>();
        linjer.add(linje(fed(det.fase().map(sprog::navn).orElse(det.titel()))));
        linjer.add(underlinje(
                daempet(sprog.skriv().periode(det.foerFra(), det.foerTil()) + "  →  "),
                Skrift.tekst(sprog.skriv().periode(det.fra(), det.til()))));
        en.undgaaet()
                .map(dag -> underlinje(sprog.tekst("rul.undgaaet", sprog.skriv().dato(dag), hvorfor(dag))))
                .ifPresent(linjer::add);
        return Skrift.afsnit(linjer);
    }

    private String hvorfor(LocalDate dag) {
        return dag.getDayOfWeek().getValue() > 5
                ? dag.getDayOfWeek().getDisplayName(TextStyle.FULL, sprog.locale())
                : sprog.tekst("rul.fridag");
    }

    private Element maal(Visning.Rulleform form) {
        var navne = form.maal().stream().map(Maal::titel).limit(NAEVNES).collect(Collectors.joining("; "));
        return new InputToggle(
                "maal",
                sprog.tekst("rul.felt.maal", form.maal().size()),
                form.maal().size() > NAEVNES ? navne + " …" : navne,
                "true",
                true);
    }

    Kort kvittering(Visning.Rullekvittering gemt) {
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("rul.rullet", Integer.toString(gemt.aar()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                        Skrift.overskrift(overskrift),
                        Skrift.linje(sprog.tekst("rul.med", gemt.maal())),
                        Skrift.linje(sprog.tekst("rul.beskeder", gemt.beskeder())),
                        Skrift.stille(sprog.tekst("rul.flyt"))),
                List.of(knapper.til(FORTRYD), knapper.til(VIS_AARSHJUL)));
    }
}
