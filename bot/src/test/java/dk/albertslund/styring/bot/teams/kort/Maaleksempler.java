package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Daekning;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Maalsaetning.FraBudgetaftale;
import dk.albertslund.styring.maalplan.Maalsaetning.FraPolitik;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.maalplan.Politik;
import dk.albertslund.styring.maalplan.Vision;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.maal.Maalkladde;
import dk.albertslund.styring.samtale.maal.Milepaelkladde;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One of each of the cards about goals and plans. */
record Maaleksempler(String titel, String sagt) {

    private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);
    private static final Vision VISION =
            new Vision(new Vision.Id(id(1)), "Den bæredygtige by for børnene, det grønne og fællesskaber");

    Map<String, Visning> alle() {
        var alle = new LinkedHashMap<String, Visning>();
        alle.put("maalplan", new Visning.Maalplansvisning(plan(Optional.empty()), IDAG, true, true));
        alle.put(
                "maalplan-endelig",
                new Visning.Maalplansvisning(
                        plan(Optional.of(new Maalplan.Endelig(
                                "Ditte",
                                IDAG.minusDays(3),
                                plan(Optional.empty()).punkter()))),
                        IDAG,
                        true,
                        true));
        alle.put("maalplan-laest", new Visning.Maalplansvisning(plan(Optional.empty()), IDAG, false, false));
        alle.put(
                "maalplan-tom",
                new Visning.Maalplansvisning(
                        new Maalplan("Dagplejen", 2027, List.of(), Optional.empty()), IDAG, true, true));
        alle.put(
                "maalplan-andens",
                new Visning.AndensMaalplan(
                        "Biblioteket", 2027, Optional.of(new Visning.AndensMaalplan.Leder("Bo", "bo@example.org"))));
        alle.put(
                "maal-for-boern",
                new Visning.Maalliste(
                        tekst("maal.alle_for", new Tekst.Opslagsord("borgergruppe.boern")),
                        List.of(
                                maal(1, "", 2028, "Dagplejen"),
                                maal(2, "", 2028),
                                maal(0, "", 2028, "Dagplejen", titel)),
                        3));
        alle.put("maal-form", new Visning.Maalform(kladde(""), maalsaetninger(), 2027, List.of()));
        alle.put(
                "maal-form-fejl",
                new Visning.Maalform(
                        kladde("7"), maalsaetninger(), 2027, List.of(tekst("maal.ukendt_enhed", ord(sagt)))));
        alle.put("maal-kvittering", new Visning.Maalkvittering(maal(1, "", 2031, "Dagplejen")));
        alle.put(
                "milepael-form",
                new Visning.Milepaelform(
                        new Milepaelkladde(id(7), Optional.of(new Maal.Id(id(11))), titel, Optional.of(IDAG), ""),
                        plan(Optional.empty()).maal(),
                        List.of()));
        alle.put(
                "milepael-naaet",
                new Visning.Naaetform(List.of(milepael(1, IDAG), milepael(2, IDAG)), Optional.empty()));
        alle.put(
                "milepael-kvittering",
                new Visning.Milepaelkvittering(
                        tekst("milepael.naaet", ord(titel), new Tekst.Dag(IDAG)),
                        milepael(1, IDAG).naaet(IDAG),
                        maal(1, sagt, 2028, "Dagplejen")));
        alle.put(
                "aarsvalg",
                new Visning.Aarsvalgform(
                        new Aarsvalg(
                                2027, Set.of(new Maalsaetning.Id(id(31))), "https://dagsorden.example/7", "26-1147"),
                        maalsaetninger().subList(1, 3),
                        "2027/7",
                        List.of()));
        alle.put(
                "daekning",
                new Visning.Daekningsvisning(
                        Daekning.i(2028, maalsaetninger(), List.of(maal(1, "", 2028, "Dagplejen")))));
        alle.put("daekning-aftale", new Visning.Daekningsvisning(Daekning.i(2027, maalsaetninger(), List.of())));
        return alle;
    }

    private Maalplan plan(Optional<Maalplan.Endelig> endelig) {
        return new Maalplan(
                "Dagplejen",
                2027,
                List.of(
                        new Maalplan.Punkt(
                                maal(1, sagt, 2028, "Dagplejen"),
                                List.of(
                                        milepael(1, IDAG.minusDays(40)).naaet(IDAG.minusDays(41)),
                                        milepael(2, IDAG.minusDays(5)),
                                        milepael(3, IDAG.plusDays(50)))),
                        new Maalplan.Punkt(maal(2, "", 2027, "Børnehaven", "Dagplejen"), List.of())),
                endelig);
    }

    private Maal maal(int nr, String tegn, int til, String... enheder) {
        var under = maalsaetninger().get(nr);
        return new Maal(
                new Maal.Id(id(10 + nr)),
                titel,
                under.id(),
                under.traad(),
                Maal.Art.KVALITATIVT,
                2027,
                til,
                Set.of(enheder),
                nr == 1 ? Set.of(Borgergruppe.BOERN, Borgergruppe.UNGE) : Set.of(),
                tegn,
                tegn,
                /* arkiveret= */ false);
    }

    private Milepael milepael(int nr, LocalDate dato) {
        return new Milepael(new Milepael.Id(id(20 + nr)), new Maal.Id(id(11)), titel, dato, Optional.empty());
    }

    private Maalkladde kladde(String retter) {
        return new Maalkladde(
                id(11),
                titel,
                Optional.of(new Maalsaetning.Id(id(31))),
                Optional.of(Maal.Art.KVALITATIVT),
                2027,
                2028,
                "Dagplejen",
                Set.of(Borgergruppe.BOERN),
                sagt,
                "",
                retter);
    }

    static List<Maalsaetning> maalsaetninger() {
        var politik = new Politik(
                new Politik.Id(id(2)),
                VISION,
                "Børne- og ungepolitik",
                "Dagtilbud",
                "Alle børn har et fællesskab, hvor de bliver savnet.",
                2026);
        return List.of(
                new Maalsaetning(
                        new Maalsaetning.Id(id(30)),
                        "Tidlig indsats for de mindste",
                        new FraBudgetaftale(VISION, 2027),
                        Set.of()),
                new Maalsaetning(
                        new Maalsaetning.Id(id(31)), "Alle børn er med", new FraPolitik(politik), Set.of(2026, 2027)),
                new Maalsaetning(
                        new Maalsaetning.Id(id(32)), "Børn er mere ude i naturen", new FraPolitik(politik), Set.of()));
    }

    private static UUID id(int nr) {
        return new UUID(9, nr);
    }
}
