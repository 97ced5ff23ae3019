package dk.albertslund.styring.dansk;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** En tid, som den blev sagt: ”i morgen” afhænger af i dag, og ”marts” er der en ny af hvert år. */
interface Tid {

    /** Den tid, der er ment; tom, når den ikke findes. */
    Optional<Loesning> loes(LocalDate idag, Retning retning);

    /** De gange, den falder omkring en dag, i rækkefølge. */
    List<Periode> omkring(LocalDate dag);

    /** Noget ved tiden: ”udgangen af”, ”mandag i”, ”to dage før”. */
    Tid som(Function<Periode, Optional<Periode>> andet);

    default Tid med(UnaryOperator<Periode> andet) {
        return som(periode -> Optional.of(andet.apply(periode)));
    }

    record Loesning(Periode periode, List<Periode> alternativer) {}

    static Tid dag(UnaryOperator<LocalDate> naar) {
        return fast(idag -> Periode.dag(naar.apply(idag)));
    }

    static Tid fast(Function<LocalDate, Periode> naar) {
        return new Fast(idag -> Optional.of(new Loesning(naar.apply(idag), List.of())));
    }

    static Aarlig aarlig(IntFunction<Optional<Periode>> i) {
        return new Aarlig(i);
    }

    /** Ligger fast, når man ved, hvad dag det er. */
    record Fast(Function<LocalDate, Optional<Loesning>> naar) implements Tid {

        @Override
        public Optional<Loesning> loes(LocalDate idag, Retning retning) {
            return naar.apply(idag);
        }

        @Override
        public List<Periode> omkring(LocalDate dag) {
            return naar.apply(dag).map(Loesning::periode).stream().toList();
        }

        @Override
        public Fast som(Function<Periode, Optional<Periode>> andet) {
            return new Fast(idag -> naar.apply(idag)
                    .flatMap(loest -> andet.apply(loest.periode())
                            .map(periode -> new Loesning(periode, alle(loest.alternativer(), andet)))));
        }

        private static List<Periode> alle(List<Periode> perioder, Function<Periode, Optional<Periode>> andet) {
            return perioder.stream()
                    .flatMap(periode -> andet.apply(periode).stream())
                    .toList();
        }
    }

    /** En gang om året: ”3. marts”, ”uge 7”, ”påske”. */
    record Aarlig(IntFunction<Optional<Periode>> i) implements Tid {

        private static final int SKUDAAR = 8;

        @Override
        public Optional<Loesning> loes(LocalDate idag, Retning retning) {
            return Valg.vaelg(omkring(idag), idag, retning);
        }

        @Override
        public List<Periode> omkring(LocalDate dag) {
            var naere = mellem(dag.getYear() - 2, dag.getYear() + 2);
            return naere.isEmpty() ? mellem(dag.getYear() - SKUDAAR, dag.getYear() + SKUDAAR) : naere;
        }

        private List<Periode> mellem(int fra, int til) {
            return IntStream.rangeClosed(fra, til)
                    .mapToObj(i)
                    .flatMap(Optional::stream)
                    .toList();
        }

        @Override
        public Aarlig som(Function<Periode, Optional<Periode>> andet) {
            return new Aarlig(aar -> i.apply(aar).flatMap(andet));
        }

        Fast iAar(ToIntFunction<LocalDate> aar) {
            return new Fast(idag -> i.apply(aar.applyAsInt(idag)).map(periode -> new Loesning(periode, List.of())));
        }
    }
}
