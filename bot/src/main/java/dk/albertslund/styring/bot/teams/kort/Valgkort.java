package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.GEM_VANER;
import static dk.albertslund.styring.samtale.Handling.HOLD_PAUSE;
import static dk.albertslund.styring.samtale.Handling.MINE_PAAMINDELSER;
import static dk.albertslund.styring.samtale.Handling.START_IGEN;
import static dk.albertslund.styring.samtale.Handling.VAELG_SPROG;
import static dk.albertslund.styring.samtale.Handling.VIS_PERSONDATA;

import dk.albertslund.styring.bot.teams.kort.Element.ActionSet;
import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.paamindelse.Vaner;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Indstillingskort;
import dk.albertslund.styring.samtale.Visning.Pauseform;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one decides for oneself; each language is named in itself, for whoever cannot read the other. */
record Valgkort(Sprogbrug sprog) {

    Kort kort(Indstillingskort valg) {
        var knapper = new Knapper(sprog);
        var nu = sprog.tekst(valg.sprog().map(Valgkort::noegle).orElse("indstillinger.sprog.teams"));
        var overskrift = sprog.tekst("indstillinger.overskrift");
        return new Kort(
                sprog.tag(),
                overskrift + ": " + nu,
                Stream.of(
                                Stream.of(
                                        Skrift.overskrift(overskrift),
                                        Skrift.linje(
                                                Skrift.daempet(sprog.tekst("indstillinger.sprog") + " "),
                                                Skrift.fed(nu)),
                                        new ActionSet(List.of(
                                                knapper.af(vaelg(Sprog.DANSK)), knapper.af(vaelg(Sprog.ENGELSK))))),
                                new Fejl(sprog).i(valg.fejl()),
                                Stream.of(pausen(valg.vaner()), Skrift.afsnit(felter(valg.vaner()))),
                                Knapraekker.af(List.of(
                                                knapper.medFelter(GEM_VANER, ""),
                                                knapper.til(valg.vaner().pause().isPresent() ? START_IGEN : HOLD_PAUSE),
                                                knapper.til(MINE_PAAMINDELSER),
                                                knapper.til(VIS_PERSONDATA)))
                                        .stream()
                                        .<Element>map(ActionSet::new))
                        .flatMap(dele -> dele)
                        .toList(),
                List.of());
    }

    private Element pausen(Vaner vaner) {
        return vaner.pause()
                .map(dag -> Skrift.linje(Skrift.fed(
                        sprog.tekst("indstillinger.pause", sprog.skriv().dag(dag)))))
                .orElseGet(() -> Skrift.linje(sprog.tekst("indstillinger.besked")));
    }

    private List<Element> felter(Vaner vaner) {
        var felter = new Felter(sprog, "indstillinger");
        return List.of(
                felter.valg(
                        "tidligst", tider(vaner.tidligst()), vaner.tidligst().toString()),
                felter.valg("senest", tider(vaner.senest()), vaner.senest().toString()),
                felter.flereValg(
                        "fridage",
                        ugedage().toList(),
                        vaner.fridage().stream().map(Enum::name).sorted().collect(Collectors.joining(","))),
                felter.valg(
                        "ugebrev",
                        Stream.concat(Stream.of(new Choice(sprog.tekst("indstillinger.ugebrev.nej"), "NEJ")), ugedage())
                                .toList(),
                        vaner.ugebrev().map(Enum::name).orElse("NEJ")),
                felter.valg(
                        "ugebrevkl", tider(vaner.ugebrevKl()), vaner.ugebrevKl().toString()),
                felter.valg(
                        "sommer",
                        Stream.of("nej", "ja")
                                .map(svar -> new Choice(sprog.tekst("indstillinger.sommer." + svar), svar))
                                .toList(),
                        vaner.sommer() ? "ja" : "nej"));
    }

    private Stream<Choice> ugedage() {
        return Stream.of(DayOfWeek.values())
                .limit(5)
                .map(dag -> new Choice(dag.getDisplayName(TextStyle.FULL, sprog.locale()), dag.name()));
    }

    /** Each hour of a working day, and what has been chosen otherwise. */
    private static List<Choice> tider(LocalTime valgt) {
        return Stream.concat(IntStream.rangeClosed(6, 20).mapToObj(time -> LocalTime.of(time, 0)), Stream.of(valgt))
                .distinct()
                .sorted()
                .map(tid -> new Choice(tid.toString(), tid.toString()))
                .toList();
    }

    Kort pause(Pauseform form) {
        var overskrift = sprog.tekst("pause.overskrift");
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskrift(overskrift), Skrift.linje(sprog.tekst("pause.besked"))),
                                new Fejl(sprog).i(form.fejl()),
                                Stream.of(new Felter(sprog, "pause").dato("til", form.til())))
                        .flatMap(dele -> dele),
                List.of(new Knapper(sprog).medFelter(HOLD_PAUSE, "")));
    }

    private static Knap vaelg(Sprog et) {
        return new Knap(Tekst.tekst(noegle(et)), VAELG_SPROG, et.name());
    }

    private static String noegle(Sprog et) {
        return "sprog." + et.name().toLowerCase(Locale.ROOT);
    }
}
