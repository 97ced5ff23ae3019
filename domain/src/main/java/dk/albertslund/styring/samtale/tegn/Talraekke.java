package dk.albertslund.styring.samtale.tegn;

import dk.albertslund.styring.proevehandling.Tegn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tal, der er talt i det samme, det ældste først: den kurve, man kan se. */
public record Talraekke(String enhed, List<Punkt> punkter) {

    public record Punkt(LocalDate dag, BigDecimal antal) {}

    /** Uden for så mange gange det, der var, er det nok en tastefejl. */
    private static final int LANGT = 2;

    private static final int FAA = 2;

    public Talraekke {
        punkter = List.copyOf(punkter);
    }

    /** Den længste række blandt tegnene; tom, når der ikke er to tal af samme slags. */
    public static Optional<Talraekke> af(List<Tegn> tegn) {
        return tegn.stream()
                .filter(et -> et.vaerdi() instanceof Tegn.Tal)
                .collect(Collectors.groupingBy(Talraekke::slags))
                .values()
                .stream()
                .filter(ens -> ens.size() > 1)
                .max(Comparator.comparingInt(List::size))
                .map(Talraekke::raekke);
    }

    /** Den række, tallet er det seneste i. */
    public static Talraekke med(Tegn tal, List<Tegn> andre) {
        var ens = andre.stream()
                .filter(et -> et.vaerdi() instanceof Tegn.Tal && slags(et).equals(slags(tal)))
                .filter(et -> !et.id().equals(tal.id()) && !et.fra().isAfter(tal.fra()));
        return raekke(Stream.concat(ens, Stream.of(tal)).toList());
    }

    /** Om det seneste ligger så langt fra de forrige, at der skal spørges. */
    public boolean erUsandsynlig() {
        if (punkter.size() <= FAA) {
            return false;
        }
        var nyt = punkter.getLast().antal();
        var foer = forrige(punkter.size() - 1);
        var mindst = foer.stream().min(Comparator.<BigDecimal>naturalOrder()).orElseThrow();
        var stoerst = foer.stream().max(Comparator.<BigDecimal>naturalOrder()).orElseThrow();
        return nyt.compareTo(stoerst.multiply(BigDecimal.valueOf(LANGT))) > 0
                || nyt.multiply(BigDecimal.valueOf(LANGT)).compareTo(mindst) < 0;
    }

    /** De {@code antal} tal før det seneste, det ældste først. */
    public List<BigDecimal> forrige(int antal) {
        var foer = punkter.subList(0, punkter.size() - 1);
        return foer.subList(Math.max(0, foer.size() - antal), foer.size()).stream()
                .map(Punkt::antal)
                .toList();
    }

    private static Talraekke raekke(List<Tegn> ens) {
        var punkter = ens.stream()
                .sorted(Comparator.comparing(Tegn::fra))
                .map(et -> new Punkt(et.til(), tal(et).antal()))
                .toList();
        return new Talraekke(tal(ens.getLast()).enhed(), punkter);
    }

    private static String slags(Tegn tegn) {
        return tal(tegn).enhed().toLowerCase(Locale.ROOT);
    }

    private static Tegn.Tal tal(Tegn tegn) {
        return (Tegn.Tal) tegn.vaerdi();
    }
}
