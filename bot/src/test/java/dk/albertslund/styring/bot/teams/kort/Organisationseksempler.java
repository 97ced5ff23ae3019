package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.drift.Utilgaengelige;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.organisation.Enhed;
import dk.albertslund.styring.organisation.Enhed.Slags;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.organisation.Organisationsforslag;
import dk.albertslund.styring.organisation.Organisationsforslag.NyEnhed;
import dk.albertslund.styring.organisation.Organisationsforslag.Overdragelse;
import dk.albertslund.styring.organisation.Organisationsforslag.Skift;
import dk.albertslund.styring.organisation.Placering;
import dk.albertslund.styring.organisation.Plads;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Enhedsvisning.Haendelse;
import dk.albertslund.styring.samtale.Visning.Organisationsvisning.Gren;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** One of each of the cards about the organization. */
record Organisationseksempler(String navn) {

    private static final LocalDate DAG = LocalDate.of(2026, 11, 24);

    Map<String, Visning> alle() {
        var alle = new LinkedHashMap<String, Visning>();
        alle.put("organisation", new Visning.Organisationsvisning(grene(3), 12));
        alle.put("organisation-stor", new Visning.Organisationsvisning(grene(30), 0));
        alle.put("enhed", enhed());
        alle.put("ark-form", arkform(30, List.of()));
        alle.put("ark-form-aendret", arkform(0, List.of(tekst("siden.aendret"))));
        alle.put("ark-fejl", arkfejl());
        alle.put(
                "enhed-oeverst",
                new Visning.Enhedsvisning(
                        Enhed.ny(new Enhed.Id(new UUID(0, 3)), navn, Slags.DIREKTION, Optional.empty(), DAG),
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        List.of()));
        alle.put("katalog-form", new Visning.Katalogform(forslag(), 12, "a1b2", List.of()));
        alle.put(
                "katalog-form-fejl",
                new Visning.Katalogform(forslag(), forslag().antal(), "a1b2", List.of(tekst("siden.aendret"))));
        alle.put(
                "utilgaengelige",
                new Visning.Utilgaengelighed(new Utilgaengelige(
                        17,
                        Stream.of(Utilgaengelige.Grund.values())
                                .map(grund -> new Utilgaengelige.Person(navn, "Dagplejen", grund))
                                .toList())));
        alle.put(
                "selvtest",
                new Visning.Selvtestsvar(Stream.of(Selvtest.Svar.values())
                        .map(svar -> new Selvtest.Proeve(
                                "User.Read.All",
                                svar,
                                "Ingen er kendt af botten.",
                                svar == Selvtest.Svar.MANGLER ? "Connect-MgGraph\n$app = Get-MgServicePrincipal" : ""))
                        .toList()));
        return alle;
    }

    private Visning enhed() {
        return new Visning.Enhedsvisning(
                new Enhed(
                        new Enhed.Id(new UUID(0, 2)),
                        "Klub Nord",
                        Slags.INSTITUTION,
                        Optional.of(new Enhed.Id(new UUID(0, 1))),
                        Set.of("5530 klub", navn),
                        Set.of(new Enhed.Id(new UUID(0, 4))),
                        Optional.of(new Medarbejder.Id("bo")),
                        Set.of(Borgergruppe.UNGE, Borgergruppe.BOERN),
                        DAG,
                        Optional.empty()),
                4,
                Optional.of("Børn & Unge"),
                Optional.of(navn),
                List.of("Klub Nordvest"),
                List.of("Juniorklubben", navn),
                List.of(
                        new Haendelse(DAG, "Ida Holm", tekst("enhed.haendt.leder", ord(navn))),
                        new Haendelse(
                                DAG,
                                "Ida Holm",
                                tekst(
                                        "enhed.haendt.grupper",
                                        new Tekst.Opremset(List.of(
                                                new Tekst.Opslagsord("borgergruppe.boern"),
                                                new Tekst.Opslagsord("borgergruppe.unge"))))),
                        new Haendelse(DAG, "Ida Holm", tekst("enhed.haendt.begyndte", ord("Klub Nord")))));
    }

    private Visning arkform(int resten, List<Tekst> fejl) {
        return new Visning.Arkform(
                List.of(
                        new Visning.Arkform.Aendring(2, "Klub Vest", List.of(tekst("ark.ny_under", ord(navn)))),
                        new Visning.Arkform.Aendring(
                                4,
                                navn,
                                List.of(
                                        tekst("ark.navn", ord("Klub Nord")),
                                        tekst("ark.oeverst"),
                                        tekst("ark.leder", ord("bo@example.org")),
                                        tekst(
                                                "enhed.haendt.grupper",
                                                new Tekst.Opremset(
                                                        List.of(new Tekst.Opslagsord("borgergruppe.unge"))))))),
                resten,
                "a1b2/c3",
                fejl);
    }

    private Visning arkfejl() {
        return new Visning.Arkform(
                List.of(),
                0,
                "",
                List.of(
                        tekst(
                                "ark.fejl.ukendt",
                                tal(4),
                                new Tekst.Opslagsord("udtraek.kolonne.enhed_under"),
                                ord(navn)),
                        tekst("ark.fejl.formel", tal(17), new Tekst.Opslagsord("udtraek.kolonne.enhed_navn"), ord("")),
                        tekst("ark.flere_fejl", tal(3))));
    }

    private List<Gren> grene(int institutioner) {
        var grene = new ArrayList<Gren>(List.of(
                new Gren("Kommunaldirektøren", Slags.DIREKTION, 1, 0),
                new Gren("Økonomi & Stab", Slags.STAB, 3, 1),
                new Gren("Børn, Kultur & Velfærd", Slags.DIREKTOEROMRAADE, 2, 1),
                new Gren(navn, Slags.AFDELING, 3, 2)));
        for (var nr = 1; nr <= institutioner; nr++) {
            grene.add(new Gren("Daginstitution " + nr, Slags.INSTITUTION, 4, 3));
        }
        grene.add(new Gren("Skoler & Uddannelse", Slags.AFDELING, 3, 2));
        for (var nr = 1; nr <= institutioner; nr++) {
            grene.add(new Gren("Folkeskole " + nr, Slags.INSTITUTION, 4, 3));
        }
        return grene;
    }

    private Organisationsforslag forslag() {
        return new Organisationsforslag(
                List.of(
                        new NyEnhed("Musikskolen", Slags.INSTITUTION, "Kultur & Fritid"),
                        new NyEnhed(navn, Slags.ENHED, "")),
                List.of(
                        skift("anna", navn, "Dagplejen", "Biblioteket", "Ditte Kragelund", "Bo Lindegård"),
                        skift("bo", "Bo Dam", "Biblioteket", "Biblioteket", "Hanne Skovsende", "")),
                List.of(new Overdragelse(
                        new Medarbejder.Id("eva"),
                        "Eva Holm",
                        new Medarbejder.Id("lis"),
                        "Lis Berg",
                        List.of(new UUID(0, 1), new UUID(0, 2)))));
    }

    private static Skift skift(String id, String navn, String fra, String til, String leder, String nyLeder) {
        var person = new Medarbejder.Id(id);
        return new Skift(
                navn,
                new Placering(person, new Plads(fra, Optional.empty()), Optional.empty()),
                new Plads(til, Optional.of(new Medarbejder.Id("ny"))),
                leder,
                nyLeder);
    }
}
