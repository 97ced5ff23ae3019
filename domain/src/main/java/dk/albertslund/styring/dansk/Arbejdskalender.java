package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * En arbejdsplads' kalender: helligdagene regnes ud, resten har kommunen selv bestemt.
 *
 * @param fridage fri hvert år, helt eller fra kl. 12, så ingen frist lægges der
 * @param lukkedage lukket netop den dag
 */
public record Arbejdskalender(Set<MonthDay> fridage, Set<LocalDate> lukkedage, List<Skoleferie> ferier) {

    public Arbejdskalender {
        fridage = Set.copyOf(fridage);
        lukkedage = Set.copyOf(lukkedage);
        ferier = List.copyOf(ferier);
    }

    /** Mandag til fredag, når det hverken er helligdag, fridag eller lukkedag. */
    public boolean erArbejdsdag(LocalDate dag) {
        return Helligdage.erHverdag(dag) && !fridage.contains(MonthDay.from(dag)) && !lukkedage.contains(dag);
    }

    /** Samme dag, når det er en arbejdsdag; ellers den nærmeste før. */
    public LocalDate senest(LocalDate dag) {
        return erArbejdsdag(dag) ? dag : senest(dag.minusDays(1));
    }

    /** Samme dag, når det er en arbejdsdag; ellers den nærmeste efter. */
    public LocalDate tidligst(LocalDate dag) {
        return erArbejdsdag(dag) ? dag : tidligst(dag.plusDays(1));
    }

    /** Så mange arbejdsdage frem, eller tilbage når {@code arbejdsdage} er negativ; {@code dag} selv tælles ikke med. */
    public LocalDate flyt(LocalDate dag, int arbejdsdage) {
        int skridt = Integer.signum(arbejdsdage);
        var naaet = dag;
        for (int mangler = Math.abs(arbejdsdage); mangler > 0; mangler--) {
            naaet = skridt > 0 ? tidligst(naaet.plusDays(1)) : senest(naaet.minusDays(1));
        }
        return naaet;
    }

    /** Arbejdsdagene efter {@code fra} til og med {@code til}; ingen, når {@code til} ikke er senere. */
    public int arbejdsdage(LocalDate fra, LocalDate til) {
        return (int) fra.plusDays(1)
                .datesUntil(til.isAfter(fra) ? til.plusDays(1) : fra.plusDays(1))
                .filter(this::erArbejdsdag)
                .count();
    }

    public Optional<Skoleferie.Navn> ferie(LocalDate dag) {
        return ferier.stream()
                .filter(ferie -> ferie.i(dag.getYear()).omfatter(dag)
                        || ferie.i(dag.getYear() - 1).omfatter(dag))
                .map(Skoleferie::navn)
                .findFirst();
    }

    /** Den første arbejdsdag efter den ferie, der er i gang, og ellers efter den næste; tom uden ferier. */
    public Optional<LocalDate> efterFerien(LocalDate dag) {
        return ferier.stream()
                .flatMap(ferie -> IntStream.rangeClosed(dag.getYear() - 1, dag.getYear() + 1)
                        .mapToObj(aar -> ferie.i(aar).slut()))
                .filter(slut -> !slut.isBefore(dag))
                .min(Comparator.naturalOrder())
                .map(slut -> tidligst(slut.plusDays(1)));
    }

    /** En ferie og de arbejdsdage, der er til den fra og med en dag. */
    public record Inden(Skoleferie.Navn ferie, int arbejdsdage) {}

    /** Den næste ferie, der begynder efter {@code dag}. */
    public Optional<Inden> naesteFerie(LocalDate dag) {
        return ferier.stream()
                .flatMap(ferie -> IntStream.of(dag.getYear(), dag.getYear() + 1)
                        .mapToObj(
                                aar -> new Begyndelse(ferie.navn(), ferie.i(aar).start())))
                .filter(ferie -> ferie.dag().isAfter(dag))
                .min(Comparator.comparing(Begyndelse::dag))
                .map(ferie ->
                        new Inden(ferie.navn(), arbejdsdage(dag, ferie.dag().minusDays(1))));
    }

    private record Begyndelse(Skoleferie.Navn navn, LocalDate dag) {}
}
