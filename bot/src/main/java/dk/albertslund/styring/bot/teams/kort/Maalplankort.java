package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.bot.teams.kort.Skrift.underlinje;

import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Visning.Maalplansvisning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** An enhed's plan of the year: each goal with its red thread, what is watched, who does what, and how far it has come. */
record Maalplankort(Sprogbrug sprog) {

    Kort kort(Maalplansvisning vist) {
        var plan = vist.plan();
        var overskrift = sprog.tekst("maalplan.overskrift", Integer.toString(plan.aar()), plan.enhed());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift), Skrift.stille(tilstand(plan))),
                                plan.punkter().stream().map(punkt -> punkt(punkt, vist.idag())),
                                raad(vist),
                                valg(vist))
                        .flatMap(dele -> dele),
                knapper(vist));
    }

    private String tilstand(Maalplan plan) {
        return plan.endelig()
                .map(faerdig -> sprog.tekst(
                        plan.tilstand() == Maalplan.Tilstand.ENDELIG ? "maalplan.endelig" : "maalplan.aendret_siden",
                        faerdig.af(),
                        sprog.skriv().dag(faerdig.dag())))
                .orElseGet(() -> sprog.tekst("maalplan.kladde"));
    }

    private Element punkt(Maalplan.Punkt punkt, LocalDate idag) {
        var maal = punkt.maal();
        var linjer = new ArrayList<Element>();
        linjer.add(linje(fed(maal.titel())));
        linjer.add(Skrift.roedTraad(maal));
        linjer.add(
                maal.tegn().isEmpty()
                        ? underlinje(fed(sprog.tekst("maalplan.mangler_tegn")))
                        : underlinje(daempet(sprog.tekst("maalplan.tegn") + " "), tekst(maal.tegn())));
        if (!maal.opgaver().isEmpty()) {
            linjer.add(underlinje(daempet(sprog.tekst("maalplan.opgaver") + " "), tekst(maal.opgaver())));
        }
        if (!maal.grupper().isEmpty()) {
            linjer.add(underlinje(daempet(sprog.tekst("maal.for", sprog.grupper(maal)))));
        }
        if (maal.tvaerfagligt()) {
            linjer.add(underlinje(daempet(sprog.tekst("maalplan.sammen", String.join(", ", maal.enhedsnavne())))));
        }
        punkt.milepaele().stream().map(en -> milepael(en, idag)).forEach(linjer::add);
        return Skrift.post(linjer);
    }

    private Element milepael(Milepael en, LocalDate idag) {
        return switch (en.tilstand(idag)) {
            case NAAET -> underlinje(daempet("✓ " + en.titel()));
            case KOMMER ->
                underlinje(
                        tekst("○ " + en.titel()), daempet(" · " + sprog.skriv().dato(en.dato())));
            case OVERSKREDET ->
                underlinje(
                        tekst("○ " + en.titel()),
                        fed(" · "
                                + sprog.tekst(
                                        "maalplan.overskredet", sprog.skriv().dato(en.dato()))));
        };
    }

    private Stream<Element> raad(Maalplansvisning vist) {
        if (vist.plan().punkter().isEmpty()) {
            return Stream.of(linje(sprog.tekst("maalplan.uden_maal")));
        }
        return vist.plan().forMange() ? Stream.of(Skrift.stille(sprog.tekst("maalplan.mange"))) : Stream.empty();
    }

    /** Which of several goals the buttons are about. */
    private Stream<Element> valg(Maalplansvisning vist) {
        var maal = vist.plan().maal();
        if (!vist.maaSkrive() || maal.size() < 2) {
            return Stream.empty();
        }
        var muligheder = maal.stream()
                .map(et -> new Choice(et.titel(), et.id().vaerdi().toString()))
                .toList();
        return Stream.of(new Felter(sprog, "maalplan")
                .frivilligtValg("maal", muligheder, muligheder.getFirst().value()));
    }

    private List<Action> knapper(Maalplansvisning vist) {
        var knapper = new Knapper(sprog);
        var plan = vist.plan();
        var om = plan.aar() + "/" + plan.enhed();
        if (!vist.maaSkrive()) {
            return List.of(knapper.til(Handling.VIS_MAALSAETNINGER, Integer.toString(plan.aar())));
        }
        var alle = new ArrayList<Action>();
        var maal = plan.maal();
        if (!maal.isEmpty()) {
            var et = maal.size() == 1 ? maal.getFirst().id().vaerdi().toString() : "";
            alle.add(knapper.medValgtFelt(Handling.RET_MAAL, et));
            alle.add(knapper.medValgtFelt(Handling.NY_MILEPAEL, et));
        }
        if (plan.milepaele().stream().anyMatch(en -> en.naaet().isEmpty())) {
            alle.add(knapper.til(Handling.MILEPAEL_NAAET));
        }
        alle.add(knapper.til(Handling.NYT_MAAL));
        if (vist.maaGoereFaerdig() && !maal.isEmpty() && plan.tilstand() != Maalplan.Tilstand.ENDELIG) {
            alle.add(knapper.til(Handling.MAALPLAN_FAERDIG, om));
        }
        return alle;
    }
}
