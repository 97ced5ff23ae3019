package dk.albertslund.styring.tegn;

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

    /** Så mange gange det ene eller de to tal, der kun er at holde op imod. */
    private static final int MEGET_LANGT = 5;

    private static final int FAA = 3;

    public Talraekke {
        punkter = List.copyOf(punkter);
    }

    /** Alle tallene til det samme tegn; tom, når der ingen er. */
    public static Optional<Talraekke> alle(List<Notat> notater) {
        return Optional.of(notater.stream().filter(Talraekke::erTal).toList())
                .filter(tal -> !tal.isEmpty())
                .map(Talraekke::raekke);
    }

    /** Den længste række blandt notaterne; tom, når der ikke er to tal af samme slags. */
    public static Optional<Talraekke> laengste(List<Notat> notater) {
        return notater.stream()
                .filter(Talraekke::erTal)
                .collect(Collectors.groupingBy(Talraekke::slags))
                .values()
                .stream()
                .filter(ens -> ens.size() > 1)
                .max(Comparator.comparingInt(List::size))
                .map(Talraekke::raekke);
    }

    /** Den række, tallet er det seneste i. */
    public static Talraekke med(Notat tal, List<Notat> ens) {
        var foer = ens.stream()
                .filter(Talraekke::erTal)
                .filter(et -> !et.id().equals(tal.id()) && !et.fra().isAfter(tal.fra()));
        return raekke(Stream.concat(foer, Stream.of(tal)).toList());
    }

    /** Tallet efter alt det, det kan holdes op imod: også det, der stod i stedet, når det er en rettelse. */
    public static Talraekke holdtOp(Notat tal, List<Notat> ens) {
        var foer = ens.stream()
                .filter(Talraekke::erTal)
                .filter(et -> !et.equals(tal) && !et.fra().isAfter(tal.fra()));
        return raekke(Stream.concat(foer, Stream.of(tal)).toList());
    }

    /** To tal, der er talt i det samme. */
    public static boolean sammeSlags(Notat et, Notat andet) {
        return erTal(et) && erTal(andet) && slags(et).equals(slags(andet));
    }

    public Punkt seneste() {
        return punkter.getLast();
    }

    /** Om det seneste ligger så langt fra de forrige, at der skal spørges. Ingenting er ikke en tastefejl. */
    public boolean erUsandsynlig() {
        return erUsandsynlig(seneste().antal());
    }

    /** Det, der nok skulle have stået i stedet for det seneste: et komma for lidt, et nul for meget, byttede cifre. */
    public Optional<BigDecimal> naermere() {
        var nyt = seneste().antal();
        var byttet = new StringBuilder(nyt.toPlainString()).reverse().toString();
        return Stream.of(
                        nyt.movePointLeft(1),
                        nyt.movePointLeft(2),
                        nyt.movePointRight(1),
                        byttet.matches("[1-9]\\d*") ? new BigDecimal(byttet) : nyt)
                .map(tal -> new BigDecimal(tal.stripTrailingZeros().toPlainString()))
                .filter(tal -> !erUsandsynlig(tal))
                .findFirst();
    }

    /** De {@code antal} tal før det seneste, det ældste først. */
    public List<BigDecimal> forrige(int antal) {
        var foer = punkter.subList(0, punkter.size() - 1);
        return foer.subList(Math.max(0, foer.size() - antal), foer.size()).stream()
                .map(Punkt::antal)
                .toList();
    }

    private boolean erUsandsynlig(BigDecimal nyt) {
        var foer = forrige(punkter.size() - 1);
        if (foer.isEmpty() || nyt.signum() == 0) {
            return false;
        }
        var langt = BigDecimal.valueOf(foer.size() < FAA ? MEGET_LANGT : LANGT);
        var mindst = foer.stream().min(Comparator.<BigDecimal>naturalOrder()).orElseThrow();
        var stoerst = foer.stream().max(Comparator.<BigDecimal>naturalOrder()).orElseThrow();
        return (stoerst.signum() > 0 && nyt.compareTo(stoerst.multiply(langt)) > 0)
                || (mindst.signum() > 0 && nyt.multiply(langt).compareTo(mindst) < 0);
    }

    private static Talraekke raekke(List<Notat> ens) {
        var ordnet = ens.stream().sorted(Comparator.comparing(Notat::fra)).toList();
        return new Talraekke(
                tal(ordnet.getLast()).maaltI(),
                ordnet.stream().map(et -> new Punkt(et.til(), tal(et).maalt())).toList());
    }

    private static boolean erTal(Notat notat) {
        return notat.vaerdi() instanceof Notat.Tal;
    }

    private static String slags(Notat notat) {
        return tal(notat).maaltI().toLowerCase(Locale.ROOT);
    }

    private static Notat.Tal tal(Notat notat) {
        return (Notat.Tal) notat.vaerdi();
    }
}
