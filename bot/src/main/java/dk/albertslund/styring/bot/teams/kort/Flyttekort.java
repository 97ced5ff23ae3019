package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.bot.teams.kort.Skrift.daempet;
import static dk.albertslund.styring.bot.teams.kort.Skrift.fed;
import static dk.albertslund.styring.bot.teams.kort.Skrift.tekst;
import static dk.albertslund.styring.samtale.Handling.ANNULLER;
import static dk.albertslund.styring.samtale.Handling.FLYT_UDEN_BESKED;
import static dk.albertslund.styring.samtale.Handling.FORTRYD;
import static dk.albertslund.styring.samtale.Handling.GEM_FLYTNING;
import static dk.albertslund.styring.samtale.Handling.SE_FLYTNING;
import static dk.albertslund.styring.samtale.Handling.VIS_AARSHJUL;

import dk.albertslund.styring.aarshjul.Beroerte;
import dk.albertslund.styring.aarshjul.Flyttet;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Visning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A deadline is moved: whom it touches, what came of it, and what those who are touched are told. */
record Flyttekort(Sprogbrug sprog) {

    /** As many of those who cannot be reached are named. */
    private static final int NAEVNES = 5;

    Kort form(Visning.Flytteform form) {
        var overskrift = sprog.tekst("flyt.form", navn(form.flyttet()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift)),
                                new Fejl(sprog).i(form.fejl()),
                                form.fejl().isEmpty() ? Stream.of(fraTil(form.flyttet())) : Stream.<Element>empty(),
                                form.foelger().stream().map(this::foelger),
                                beroerte(form.beroerte()).stream(),
                                form.raad().stream().map(raad -> Skrift.linje(sprog.tekst(raad))),
                                felter(form))
                        .flatMap(dele -> dele),
                knapper(form));
    }

    private Stream<Element> felter(Visning.Flytteform form) {
        var felter = new Felter(sprog, "flyt");
        return Stream.of(
                felter.dato("fra", Optional.of(form.flyttet().fra())),
                felter.dato("til", Optional.of(form.flyttet().til())),
                felter.frivilligLangTekst("besked", form.besked(), Visning.Flytteform.BESKED_LAENGDE));
    }

    private List<Action> knapper(Visning.Flytteform form) {
        var knapper = new Knapper(sprog);
        var alle = new ArrayList<Action>();
        if (!form.beroerte().modtagere().isEmpty()) {
            alle.add(knapper.medFelter(GEM_FLYTNING, form.om()));
            alle.add(knapper.medValgtFelt(SE_FLYTNING, form.om()));
        }
        alle.add(knapper.medValgtFelt(FLYT_UDEN_BESKED, form.om()));
        alle.add(knapper.til(ANNULLER, form.om()));
        return alle;
    }

    private List<Element> beroerte(Beroerte beroerte) {
        var linjer = new ArrayList<Element>();
        linjer.add(Skrift.linje(
                sprog.tekst("flyt.roerer", beroerte.afdelinger(), beroerte.enheder(), beroerte.faerdige())));
        linjer.add(
                Skrift.linje(sprog.tekst("flyt.modtagere", beroerte.modtagere().size())));
        if (!beroerte.kanIkkeNaas().isEmpty()) {
            linjer.add(Skrift.linje(sprog.tekst(
                    "flyt.kan_ikke_naas",
                    beroerte.kanIkkeNaas().size(),
                    beroerte.kanIkkeNaas().stream()
                            .limit(NAEVNES)
                            .map(this::person)
                            .collect(Collectors.joining("; ")))));
        }
        return linjer;
    }

    private String person(Medarbejder en) {
        return en.enhed().isEmpty() ? en.navn() : en.navn() + ", " + en.enhed();
    }

    Kort kvittering(Visning.Flyttekvittering kvittering) {
        var knapper = new Knapper(sprog);
        var overskrift = sprog.tekst("flyt.flyttet", navn(kvittering.flyttet()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                        Skrift.overskriftMedOrd(overskrift),
                        fraTil(kvittering.flyttet()),
                        Skrift.stille(sprog.tekst("flyt.beskeder", kvittering.beskeder()))),
                List.of(knapper.til(FORTRYD), knapper.til(VIS_AARSHJUL)));
    }

    Kort besked(Visning.Flyttebesked besked) {
        var overskrift = sprog.tekst("flyt.flyttet", navn(besked.flyttet()));
        return Kort.paa(
                sprog,
                overskrift,
                Stream.of(
                                Stream.of(Skrift.overskriftMedOrd(overskrift), fraTil(besked.flyttet())),
                                Stream.of(besked.besked())
                                        .filter(ord -> !ord.isEmpty())
                                        .map(Skrift::linje),
                                Stream.of(Skrift.stille(sprog.tekst("flyt.af", besked.fra()))))
                        .flatMap(dele -> dele),
                List.of(new Knapper(sprog).til(VIS_AARSHJUL)));
    }

    private Element foelger(Flyttet en) {
        return Skrift.linje(
                tekst(sprog.tekst("flyt.foelger") + " "),
                fed(navn(en)),
                tekst(": " + sprog.skriv().periode(en.fra(), en.til())));
    }

    /** ”fredag den 18. → tirsdag den 8. december 2026 (uge 50)”; for what lasts, the days it lasts. */
    private Element fraTil(Flyttet en) {
        return Skrift.linje(
                daempet(dage(en.foerFra(), en.foerTil(), en)), tekst("  →  "), fed(dage(en.fra(), en.til(), en)));
    }

    private String dage(LocalDate fra, LocalDate til, Flyttet en) {
        return en.fra().equals(en.foerFra())
                ? sprog.skriv().dagMedUge(til)
                : sprog.skriv().periode(fra, til);
    }

    private String navn(Flyttet en) {
        return en.fase().map(sprog::navn).orElse(en.titel());
    }
}
