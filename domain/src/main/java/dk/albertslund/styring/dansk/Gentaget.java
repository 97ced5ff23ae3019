package dk.albertslund.styring.dansk;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Oftere end en gang om året: ”fredag”, ”weekenden”, ”den 30.”. Siges der ikke andet, er det den næste.
 *
 * @param del det, der menes ved den: ”to dage efter fredag” vælger fredagen først
 * @param aldrigIdag ”mandag”, sagt en mandag, er den næste eller den forrige
 */
record Gentaget(
        Function<LocalDate, List<Periode>> hvornaar, boolean aldrigIdag, Function<Periode, Optional<Periode>> del)
        implements Tid {

    private static final int UGER = 2;
    private static final int MAANEDER = 3;

    static Gentaget ugedag(DayOfWeek ugedag) {
        return new Gentaget(
                dag -> uger(dag).map(mandag -> Periode.dag(mandag.with(ugedag))).toList(), true, Optional::of);
    }

    static Gentaget weekend() {
        return new Gentaget(dag -> uger(dag).map(Gentaget::weekendI).toList(), false, Optional::of);
    }

    static Gentaget iMaaneden(Function<YearMonth, Optional<Periode>> naar) {
        return new Gentaget(
                dag -> IntStream.rangeClosed(-MAANEDER, MAANEDER)
                        .mapToObj(YearMonth.from(dag)::plusMonths)
                        .map(naar)
                        .flatMap(Optional::stream)
                        .toList(),
                false,
                Optional::of);
    }

    static Periode weekendI(LocalDate mandag) {
        return new Periode(mandag.plusDays(5), mandag.plusDays(6), Korn.WEEKEND);
    }

    private static Stream<LocalDate> uger(LocalDate dag) {
        var mandag = Periode.uge(dag).start();
        return IntStream.rangeClosed(-UGER, UGER).mapToObj(mandag::plusWeeks);
    }

    @Override
    public Optional<Loesning> loes(LocalDate idag, Retning retning) {
        var vej = retning == Retning.FORTID ? Retning.FORTID : Retning.FREMTID;
        var gange = hvornaar.apply(idag);
        return (aldrigIdag ? Valg.strengt(gange, idag, vej) : Valg.vaelg(gange, idag, vej))
                .map(Loesning::periode)
                .flatMap(del)
                .map(periode -> new Loesning(periode, List.of()));
    }

    @Override
    public List<Periode> omkring(LocalDate dag) {
        return hvornaar.apply(dag).stream()
                .flatMap(periode -> del.apply(periode).stream())
                .toList();
    }

    @Override
    public Gentaget som(Function<Periode, Optional<Periode>> andet) {
        return new Gentaget(hvornaar, aldrigIdag, periode -> del.apply(periode).flatMap(andet));
    }
}
