package dk.albertslund.styring.bot.teams.kort;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.begreb.Begreb.Ordlyd;
import dk.albertslund.styring.begreb.Begrebsrettelse;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cards about the words of the styringskoncept. An organiser may have written anything in them. */
record Begrebseksempler(String eksempel) {

    private static final LocalDate IDAG = LocalDate.of(2026, 11, 23);

    Map<String, Visning> alle() {
        var maal = begreb(
                "maal",
                "Mål",
                "Goal",
                "Jeres eget, konkrete skridt mod en målsætning. Det kan måles eller mærkes, og det skal nås inden for et til fire"
                        + " år.",
                "Your own concrete step towards an objective. It can be measured or felt, and it is to be reached within one to"
                        + " four years.");
        var maalsaetning = begreb(
                "maalsaetning",
                "Målsætning",
                "Objective",
                "Den retning, politikerne har valgt for en ændring.",
                "The direction politicians have chosen for a change.");
        var maalplan = begreb("maalplan", "Målplan", "Goal plan", "Enhedens papir for året.", "The unit’s paper.");
        var hosJer = Optional.of(tekst("begreb.hos_jer.maal", ord("Alle børn er med"), ord(eksempel)));
        var alle = new LinkedHashMap<String, Visning>();
        alle.put(
                "begreb",
                new Visning.Begrebssvar(maal, List.of(maalsaetning, maalplan), /* maaRette= */ false, hosJer));
        alle.put(
                "begreb-organisator",
                new Visning.Begrebssvar(maal, List.of(maalsaetning, maalplan), /* maaRette= */ true, Optional.empty()));
        alle.put("forskel", new Visning.Begrebsforskel(List.of(maal, maalsaetning), hosJer));
        alle.put("begreber", new Visning.Ordliste(List.of(maal, maalplan, maalsaetning), /* maaTilfoeje= */ false));
        alle.put(
                "begreber-organisator",
                new Visning.Ordliste(List.of(maal, maalplan, maalsaetning), /* maaTilfoeje= */ true));
        alle.put("begreb-form", form(maal, List.of()));
        alle.put("begreb-form-fejl", form(maal, List.of(tekst("begreb.optaget", ord(eksempel)))));
        alle.put("begreb-kvittering", new Visning.Begrebskvittering(maal));
        alle.put(
                "begreb-historie",
                new Visning.Begrebshistorie(
                        maal,
                        List.of(
                                new Begrebsrettelse(IDAG, "Cille Holm", maalsaetning),
                                new Begrebsrettelse(IDAG.minusDays(40), "", maal))));
        alle.put("begreb-historie-ingen", new Visning.Begrebshistorie(maal, List.of()));
        return alle;
    }

    List<Begreb> fund() {
        return List.of(begreb("maal", "Mål", "Goal", "Jeres eget, konkrete skridt.", "Your own concrete step."));
    }

    private static Visning form(Begreb begreb, List<Tekst> fejl) {
        var felter = Map.of(
                "navn", begreb.dansk().navn(),
                "forklaring", begreb.dansk().forklaring(),
                "eksempel", begreb.dansk().eksempel(),
                "navn_en", begreb.engelsk().navn(),
                "forklaring_en", begreb.engelsk().forklaring(),
                "eksempel_en", begreb.engelsk().eksempel(),
                "ord", "målet, goal",
                "beslaegtede", "Målsætning, Målplan");
        return new Visning.Begrebsform(Optional.of(begreb), "maal/5e1f", felter, fejl);
    }

    private Begreb begreb(String noegle, String dansk, String engelsk, String forklaring, String forklaringEn) {
        return new Begreb(
                noegle,
                new Ordlyd(dansk, forklaring, eksempel),
                new Ordlyd(engelsk, forklaringEn, eksempel),
                List.of(),
                List.of());
    }
}
