package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Fra det ene til det andet. Slutningen er den første efter begyndelsen, medmindre den er sagt med år; så er
 * begyndelsen den sidste før slutningen.
 */
record FraTil(Tid fra, Tid til) implements Tid {

    @Override
    public Optional<Loesning> loes(LocalDate idag, Retning retning) {
        if (fra instanceof Fast) {
            return fra.loes(idag, retning)
                    .flatMap(start -> fra(start.periode(), idag)
                            .map(periode -> new Loesning(periode, alle(start.alternativer(), idag))));
        }
        if (til instanceof Fast) {
            return omkring(idag).stream().findFirst().map(periode -> new Loesning(periode, List.of()));
        }
        if (fra instanceof Gentaget ugedag && ugedag.aldrigIdag()) {
            return Valg.strengt(omkring(idag), idag, retning);
        }
        return Valg.vaelg(omkring(idag), idag, retning);
    }

    @Override
    public List<Periode> omkring(LocalDate dag) {
        if (til instanceof Fast) {
            return til.omkring(dag).stream()
                    .flatMap(slut -> begyndtFoer(slut, dag))
                    .toList();
        }
        return alle(fra.omkring(dag), dag);
    }

    @Override
    public Tid som(Function<Periode, Optional<Periode>> andet) {
        return new Fast(idag -> loes(idag, Retning.NAERMEST)
                .flatMap(loest -> andet.apply(loest.periode()))
                .map(periode -> new Loesning(periode, List.of())));
    }

    private List<Periode> alle(List<Periode> begyndelser, LocalDate idag) {
        return begyndelser.stream().flatMap(start -> fra(start, idag).stream()).toList();
    }

    private Optional<Periode> fra(Periode start, LocalDate idag) {
        var anker = til instanceof Fast ? idag : start.slut();
        return til.loes(anker, Retning.FREMTID).flatMap(slut -> mellem(start, slut.periode()));
    }

    private Stream<Periode> begyndtFoer(Periode slut, LocalDate dag) {
        return Stream.of(slut.start(), dag)
                .flatMap(naer -> fra.omkring(naer).stream())
                .filter(start -> !start.start().isAfter(slut.slut()))
                .reduce((foerste, anden) -> anden.start().isAfter(foerste.start()) ? anden : foerste)
                .flatMap(start -> mellem(start, slut))
                .stream();
    }

    /** ”til sommerferien” er til dagen før; ”til marts” er til og med marts. */
    private static Optional<Periode> mellem(Periode start, Periode slut) {
        boolean ferie = slut.korn() == Korn.FERIE && slut.dage() > 1;
        var sidste = ferie ? slut.start().minusDays(1) : slut.slut();
        return sidste.isBefore(start.start())
                ? Optional.empty()
                : Optional.of(new Periode(start.start(), sidste, Korn.PERIODE));
    }
}
