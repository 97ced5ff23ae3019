package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.linje;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.GEM_NOTAT;
import static dk.albertslund.styring.samtale.Handling.NYT_NOTAT;
import static dk.albertslund.styring.samtale.Handling.RET_NOTAT;
import static dk.albertslund.styring.samtale.Handling.VIS_TEGN;

import dk.albertslund.styring.samtale.Visning.Notatkvittering;
import dk.albertslund.styring.samtale.Visning.Talspoergsmaal;
import dk.albertslund.styring.samtale.tegn.Notatfelter;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Talskrift;
import dk.albertslund.styring.tegn.Tegn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The receipt of a notat, short enough to be read in a corridor, and the question whether a number can be right. */
record Notatkort(Sprogbrug sprog) {

    Kort kort(Notatkvittering kvittering) {
        var gemt = kvittering.gemt();
        var vaerdi = new Notatvisning(sprog).vaerdi(gemt);
        var paa = kvittering.paa();
        return Kort.paa(
                sprog,
                sprog.tekst("notat.gemt_paa", vaerdi, paa.titel()),
                Stream.of(
                                Optional.of(linje(tekst(sprog.tekst("notat.gemt") + " "), fed(vaerdi))),
                                new Notatvisning(sprog).forandring(gemt).map(Skrift::linje),
                                Optional.of(Skrift.stille(kvittering
                                        .tegn()
                                        .map(tegn -> sprog.tekst("notat.til", tegn.navn(), paa.titel()))
                                        .orElseGet(() -> sprog.tekst("notat.paa", paa.titel())))),
                                paa.maal().map(Skrift::roedTraad),
                                Optional.of(Skrift.underlinje(sprog.hvornaar(gemt.fra(), gemt.til()))),
                                kvittering.forrige().map(this::forrige),
                                kvittering.raekke().flatMap(this::kurve),
                                kvittering.tegn().flatMap(tegn -> sigte(tegn, kvittering)))
                        .flatMap(Optional::stream),
                knapper(kvittering));
    }

    private List<Action> knapper(Notatkvittering kvittering) {
        var id = kvittering.gemt().id().vaerdi().toString();
        var tegn = kvittering.tegn().map(et -> et.id().vaerdi().toString());
        var knapper = new Knapper(sprog);
        return Stream.of(
                        Stream.of(knapper.til(RET_NOTAT, id), knapper.til(FORTRYD, id)),
                        Stream.of(knapper.til(
                                NYT_NOTAT,
                                tegn.orElseGet(
                                        () -> kvittering.paa().paa().vaerdi().toString()))),
                        tegn.map(om -> knapper.til(VIS_TEGN, om)).stream())
                .flatMap(dele -> dele)
                .toList();
    }

    private Optional<Element> kurve(Talraekke raekke) {
        return raekke.punkter().size() < 2 ? Optional.empty() : Optional.of(new Kurve(sprog).linje(raekke));
    }

    private Element forrige(Notat notat) {
        return linje(sprog.tekst(
                "notat.forrige",
                new Notatvisning(sprog).vaerdi(notat),
                sprog.skriv().dag(notat.til())));
    }

    private Optional<Element> sigte(Tegn tegn, Notatkvittering kvittering) {
        return new Tegnord(sprog)
                .sigte(tegn)
                .map(sigte -> linje(sprog.tekst(
                        "tegn.sigte_og_stand",
                        sigte,
                        kvittering.stand().map(sprog::navn).orElse(""))));
    }

    /** Each button carries the whole card, so that an old one still says what it saves. */
    Kort kort(Talspoergsmaal spoergsmaal) {
        var kladde = spoergsmaal.kladde();
        var visning = new Notatvisning(sprog);
        var overskrift = sprog.tekst("notat.tvivl", visning.vaerdi(spoergsmaal.tal()));
        var knapper = new Knapper(sprog);
        var felter = Notatfelter.af(kladde);
        var alle = new ArrayList<Action>();
        felter.put(Notatfelter.SIKKER, kladde.skrevet());
        alle.add(knapper.medData(
                GEM_NOTAT, kladde.om(), sprog.tekst("notat.gem_tal", visning.vaerdi(spoergsmaal.tal())), felter));
        spoergsmaal.naermere().ifPresent(tal -> {
            var rettet = Notatfelter.af(kladde.med(Talskrift.skriv(tal)));
            alle.add(knapper.medData(
                    GEM_NOTAT,
                    kladde.om(),
                    sprog.tekst("notat.ret_tal", sprog.skriv().tal(tal)),
                    rettet));
        });
        alle.add(knapper.til(ANNULLER, kladde.om()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Optional.of(Skrift.overskriftMedOrd(overskrift)),
                                Optional.of(linje(forrige(spoergsmaal))),
                                Optional.of(Skrift.stille(sprog.tekst(
                                        "notat.paa", spoergsmaal.paa().titel()))),
                                spoergsmaal.paa().maal().map(Skrift::roedTraad))
                        .flatMap(Optional::stream),
                alle);
    }

    private String forrige(Talspoergsmaal spoergsmaal) {
        var forrige = spoergsmaal.forrige().stream().map(sprog.skriv()::tal).collect(Collectors.joining(", "));
        return sprog.tekst(spoergsmaal.forrige().size() == 1 ? "notat.sidst" : "notat.de_forrige", forrige);
    }
}
