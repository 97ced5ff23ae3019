package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Handling.FORKLAR;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.NYT_BEGREB;
import static dk.albertslund.styring.samtale.Handling.RET_BEGREB;
import static dk.albertslund.styring.samtale.Handling.VIS_BEGREBSHISTORIE;
import static dk.albertslund.styring.samtale.Handling.VIS_MAALPLAN;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.bot.teams.kort.Element.Choice;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Begrebsforskel;
import dk.albertslund.styring.samtale.Visning.Begrebshistorie;
import dk.albertslund.styring.samtale.Visning.Begrebskvittering;
import dk.albertslund.styring.samtale.Visning.Begrebssvar;
import dk.albertslund.styring.samtale.Visning.Ordliste;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a word means, an example, and the words it hangs together with. */
record Begrebskort(Sprogbrug sprog) {

    private static final int BESLAEGTEDE = 4;

    Kort kort(Begrebssvar svar) {
        var knapper = new Knapper(sprog);
        var noegle = svar.begreb().noegle();
        return Kort.paa(
                sprog,
                resume(svar.begreb()),
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(
                                        sprog.ordlyd(svar.begreb()).navn())),
                                forklaring(svar.begreb()),
                                hosJer(svar.hosJer()))
                        .flatMap(dele -> dele),
                Stream.concat(
                                svar.beslaegtede().stream().limit(BESLAEGTEDE).map(this::forklar),
                                svar.maaRette()
                                        ? Stream.of(
                                                knapper.til(RET_BEGREB, noegle),
                                                knapper.til(VIS_BEGREBSHISTORIE, noegle))
                                        : Stream.empty())
                        .toList());
    }

    /** Two words beside each other; each can be opened for itself. */
    Kort forskel(Begrebsforskel forskel) {
        return Kort.paa(
                sprog,
                forskel.begreber().stream().map(this::resume).collect(Collectors.joining(" ")),
                Stream.concat(
                        forskel.begreber().stream().map(begreb -> Skrift.afsnit(medNavn(begreb))),
                        hosJer(forskel.hosJer())),
                Stream.concat(
                                forskel.begreber().stream().map(this::forklar),
                                forskel.hosJer().stream().map(hos -> new Knapper(sprog).til(VIS_MAALPLAN)))
                        .toList());
    }

    private Stream<Element> hosJer(Optional<Tekst> eksempel) {
        return eksempel.stream().map(sprog::tekst).map(Skrift::stille);
    }

    Kort ordliste(Ordliste liste) {
        var overskrift = sprog.tekst("begreb.alle");
        var knapper = new Knapper(sprog);
        var valg = liste.begreber().stream()
                .map(begreb -> new Choice(sprog.ordlyd(begreb).navn(), begreb.noegle()))
                .toList();
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(Skrift.overskrift(overskrift), new Felter(sprog, "begreb").valg("begreb", valg, "")),
                liste.maaTilfoeje()
                        ? List.of(knapper.medValgtFelt(FORKLAR, ""), knapper.til(NYT_BEGREB))
                        : List.of(knapper.medValgtFelt(FORKLAR, "")));
    }

    Kort kvittering(Begrebskvittering kvittering) {
        var knapper = new Knapper(sprog);
        var noegle = kvittering.gemt().noegle();
        var gemt = sprog.tekst("begreb.gemt");
        return Kort.paa(
                sprog,
                gemt + " " + resume(kvittering.gemt()),
                Stream.of(Skrift.linje(gemt), Skrift.afsnit(medNavn(kvittering.gemt()))),
                List.of(knapper.til(RET_BEGREB, noegle), knapper.til(FORTRYD, noegle)));
    }

    Kort historie(Begrebshistorie historie) {
        var overskrift =
                sprog.tekst("begreb.historie", sprog.ordlyd(historie.begreb()).navn());
        return Kort.paa(
                sprog,
                overskrift,
                Stream.concat(
                        Stream.of(Skrift.overskriftMedOrd(overskrift)),
                        historie.rettelser().isEmpty()
                                ? Stream.of(Skrift.linje(sprog.tekst("begreb.historie.ingen")))
                                : historie.rettelser().stream().map(this::rettelse)),
                List.of(forklar(historie.begreb())));
    }

    private Element rettelse(Begrebsrettelse rettelse) {
        var dag = sprog.skriv().dag(rettelse.den());
        return Skrift.post(List.of(
                Skrift.stille(
                        rettelse.af().isEmpty()
                                ? sprog.tekst("begreb.historie.den", dag)
                                : sprog.tekst("begreb.historie.af", dag, rettelse.af())),
                Skrift.underlinje(Skrift.tekst(resume(rettelse.foer())))));
    }

    private List<Element> medNavn(Begreb begreb) {
        return Stream.concat(
                        Stream.of(Skrift.linje(Skrift.fed(sprog.ordlyd(begreb).navn()))), forklaring(begreb))
                .toList();
    }

    private Stream<Element> forklaring(Begreb begreb) {
        var ordlyd = sprog.ordlyd(begreb);
        return Stream.of(
                Skrift.linje(ordlyd.forklaring()),
                Skrift.underlinje(
                        Skrift.daempet(sprog.tekst("begreb.eksempel") + " "), Skrift.kursiv(ordlyd.eksempel())));
    }

    private Action forklar(Begreb begreb) {
        return new Knapper(sprog)
                .medTitel(FORKLAR, begreb.noegle(), sprog.ordlyd(begreb).navn());
    }

    private String resume(Begreb begreb) {
        var ordlyd = sprog.ordlyd(begreb);
        return ordlyd.navn() + ": " + ordlyd.forklaring();
    }
}
