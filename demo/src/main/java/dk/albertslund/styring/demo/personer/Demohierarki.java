package dk.albertslund.styring.demo.personer;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.albertslund.styring.maalplan.Aarsvalg;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.maalplan.Maalplan;
import dk.albertslund.styring.maalplan.Maalsaetning;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.maalplan.Politik;
import dk.albertslund.styring.maalplan.Vision;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the council wants and what the enheder do about it, from the vision down to the milepæle. */
public final class Demohierarki {

    private static final Vision VISION = new Vision(
            new Vision.Id(Demoindhold.id("vision")), "Den bæredygtige by for børnene, det grønne og fællesskaber");

    private static final String BUDGETAFTALE = "budgetaftale ";

    private Demohierarki() {}

    public static List<Maalsaetning> maalsaetninger() {
        var politikker =
                Csv.rows("politikker.csv").stream().map(Demohierarki::politik).toList();
        return Csv.rows("maalsaetninger.csv").stream()
                .map(row -> new Maalsaetning(
                        new Maalsaetning.Id(Demoindhold.id(row.get(1))),
                        row.get(1),
                        kilde(row.get(0), politikker),
                        aar(row.get(2))))
                .toList();
    }

    private static Politik politik(List<String> row) {
        return new Politik(
                new Politik.Id(Demoindhold.id(row.get(0))),
                VISION,
                row.get(0),
                row.get(1),
                row.get(3),
                Integer.parseInt(row.get(2)));
    }

    private static Maalsaetning.Kilde kilde(String navn, List<Politik> politikker) {
        return navn.startsWith(BUDGETAFTALE)
                ? new Maalsaetning.FraBudgetaftale(VISION, Integer.parseInt(navn.substring(BUDGETAFTALE.length())))
                : new Maalsaetning.FraPolitik(politikker.stream()
                        .filter(en -> en.navn().equals(navn))
                        .findFirst()
                        .orElseThrow());
    }

    private static Set<Integer> aar(String aar) {
        return ord(aar, " ").map(Integer::valueOf).collect(toUnmodifiableSet());
    }

    /** What the council has chosen, a year at a time. */
    public static List<Aarsvalg> valg() {
        var alle = maalsaetninger();
        return alle.stream()
                .flatMap(en -> en.valgt().stream())
                .distinct()
                .sorted()
                .map(aar -> new Aarsvalg(
                        aar,
                        alle.stream()
                                .filter(en -> en.valgt().contains(aar))
                                .map(Maalsaetning::id)
                                .collect(toUnmodifiableSet()),
                        "https://dagsorden.example/kommunalbestyrelsen/" + aar,
                        (aar - 1) + "-1147"))
                .toList();
    }

    public static List<Maal> maal() {
        var maalsaetninger = maalsaetninger();
        return Csv.rows("maal.csv").stream()
                .map(row -> maal(
                        row,
                        maalsaetninger.stream()
                                .filter(en -> en.titel().equals(row.get(1)))
                                .findFirst()
                                .orElseThrow()))
                .toList();
    }

    private static Maal maal(List<String> row, Maalsaetning under) {
        return new Maal(
                new Maal.Id(Demoindhold.id(row.get(2))),
                row.get(2),
                under.id(),
                under.traad(),
                Maal.Art.valueOf(row.get(3)),
                Integer.parseInt(row.get(4)),
                Integer.parseInt(row.get(5)),
                ord(row.get(0), ",").collect(toUnmodifiableSet()),
                row.get(6),
                row.get(7),
                /* arkiveret= */ false);
    }

    /** @param idag the first day of the demo */
    public static List<Milepael> milepaele(LocalDate idag) {
        return Csv.rows("milepaele.csv").stream()
                .map(row -> {
                    var dato = idag.plusDays(Long.parseLong(row.get(2)));
                    return new Milepael(
                            new Milepael.Id(Demoindhold.id(row.get(1))),
                            new Maal.Id(Demoindhold.id(row.get(0))),
                            row.get(1),
                            dato,
                            row.get(3).isEmpty() ? Optional.empty() : Optional.of(dato));
                })
                .toList();
    }

    /** The plans made final, as they are put together from the rest. */
    public static List<Maalplan> endelige(LocalDate idag) {
        return Csv.rows("maalplaner.csv").stream()
                .map(row -> {
                    var aar = Integer.parseInt(row.get(1));
                    var punkter = punkter(row.get(0), aar, idag);
                    return new Maalplan(
                            row.get(0),
                            aar,
                            punkter,
                            Optional.of(new Maalplan.Endelig(
                                    row.get(2), idag.minusDays(Long.parseLong(row.get(3))), punkter)));
                })
                .toList();
    }

    private static List<Maalplan.Punkt> punkter(String enhed, int aar, LocalDate idag) {
        return maal().stream()
                .filter(et -> et.gaelder(aar) && et.enheder().contains(enhed))
                .map(et -> new Maalplan.Punkt(
                        et,
                        milepaele(idag).stream()
                                .filter(en -> en.paa().equals(et.id()))
                                .toList()))
                .toList();
    }

    private static Stream<String> ord(String celle, String mellem) {
        return Arrays.stream(celle.split(mellem, -1)).map(String::strip).filter(it -> !it.isEmpty());
    }
}
