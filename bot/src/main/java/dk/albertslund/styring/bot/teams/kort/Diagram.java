package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.bot.teams.kort.Element.Image;
import dk.albertslund.styring.bot.teams.kort.Element.LineChart;
import dk.albertslund.styring.bot.teams.kort.Element.LineChart.Serie;
import dk.albertslund.styring.bot.teams.kort.Element.LineChart.Value;
import dk.albertslund.styring.bot.teams.kort.Element.ThemedUrl;
import dk.albertslund.styring.samtale.Visning.Tegnvisning;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Talraekke.Punkt;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A tegn as a curve: drawn by Teams, else as a picture of ours with the words beside it, else in one line. */
record Diagram(Sprogbrug sprog) {

    private static final int LAENGSTE_ALT = 500;

    /** One number is no curve. */
    Stream<Element> af(Tegnvisning vist, Talraekke raekke) {
        if (raekke.punkter().size() < 2) {
            return Stream.empty();
        }
        var serier = new ArrayList<Serie>();
        serier.add(new Serie(
                raekke.enhed().isEmpty() ? vist.tegn().navn() : raekke.enhed(),
                "categoricalTeal",
                raekke.punkter().stream().map(Diagram::vaerdi).toList()));
        vist.tegn().sigte().ifPresent(sigte -> serier.add(sigte(sigte, raekke)));
        var kurve = new Kurve(sprog).linje(raekke);
        var ellers = vist.billede()
                .<Element>map(det -> new Image(
                        det.lyst(), alt(vist, raekke), "Stretch", List.of(new ThemedUrl("Dark", det.moerkt()))))
                .orElse(kurve);
        var diagram = new LineChart(vist.tegn().navn(), serier, ellers);
        return ellers.equals(kurve) ? Stream.of(diagram) : Stream.of(diagram, kurve);
    }

    private Serie sigte(BigDecimal sigte, Talraekke raekke) {
        return new Serie(
                sprog.tekst("tegn.sigte"),
                "categoricalMarigold",
                Stream.of(raekke.punkter().getFirst().dag(), raekke.seneste().dag())
                        .map(dag -> vaerdi(new Punkt(dag, sigte)))
                        .toList());
    }

    /** What the picture shows: every number with its day, and what it is to come to. */
    private String alt(Tegnvisning vist, Talraekke raekke) {
        var skriv = sprog.skriv();
        var tal = raekke.punkter().stream()
                .map(punkt -> skriv.maengde(punkt.antal(), raekke.enhed()) + " " + skriv.kort(punkt.dag()))
                .collect(Collectors.joining(", "));
        var sigte =
                new Tegnord(sprog).sigte(vist.tegn()).map(maal -> ". " + maal).orElse("");
        var alt = vist.tegn().navn() + ": " + tal + sigte + ".";
        return alt.length() <= LAENGSTE_ALT ? alt : alt.substring(0, LAENGSTE_ALT - 1) + "…";
    }

    private static Value vaerdi(Punkt punkt) {
        return new Value(punkt.dag().toString(), punkt.antal().doubleValue());
    }
}
