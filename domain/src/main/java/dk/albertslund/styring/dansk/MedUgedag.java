package dk.albertslund.styring.dansk;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** ”mandag den 4. januar”: ugedagen vælger året. Passer den ikke, gælder datoen, og ugedagen er alternativet. */
record MedUgedag(Tid dato, DayOfWeek ugedag) implements Tid {

    private static final long LAENGE = 600;
    private static final long NYLIG = 100;

    @Override
    public Optional<Loesning> loes(LocalDate idag, Retning retning) {
        var passende = passende(idag, retning);
        return passende.isEmpty()
                ? dato.loes(idag, retning).map(this::medUgedagen)
                : Valg.vaelg(passende, idag, retning);
    }

    @Override
    public List<Periode> omkring(LocalDate dag) {
        var passende = passende(dag, Retning.NAERMEST);
        return passende.isEmpty() ? dato.omkring(dag) : passende;
    }

    @Override
    public Tid som(Function<Periode, Optional<Periode>> andet) {
        return new Tid.Fast(idag -> loes(idag, Retning.NAERMEST)
                .flatMap(loest -> andet.apply(loest.periode()))
                .map(periode -> new Loesning(periode, List.of())));
    }

    private List<Periode> passende(LocalDate idag, Retning retning) {
        return dato.omkring(idag).stream()
                .filter(periode -> periode.start().getDayOfWeek() == ugedag)
                .filter(periode -> dato instanceof Fast || naer(DAYS.between(idag, periode.start()), retning))
                .toList();
    }

    /** En ugedag, der først passer om fem år, er en fejl og ikke et årstal. */
    private static boolean naer(long dage, Retning retning) {
        return switch (retning) {
            case FORTID -> dage <= 0 && dage >= -LAENGE;
            case FREMTID -> dage >= 0 && dage <= LAENGE;
            case NAERMEST -> dage >= -NYLIG && dage <= LAENGE;
        };
    }

    private Loesning medUgedagen(Loesning loest) {
        var dag = loest.periode().start();
        return IntStream.rangeClosed(-3, 3)
                .mapToObj(dag::plusDays)
                .filter(naer -> naer.getDayOfWeek() == ugedag)
                .map(Periode::dag)
                .findFirst()
                .map(naer -> new Loesning(loest.periode(), List.of(naer)))
                .orElse(loest);
    }
}
