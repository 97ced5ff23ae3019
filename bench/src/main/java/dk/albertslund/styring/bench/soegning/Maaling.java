package dk.albertslund.styring.bench.soegning;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Times a search, one query at a time, and counts how often it found the one that was meant. */
record Maaling(Function<String, List<String>> soegning) {

    /** @param nanos each query's time, the shortest first */
    record Resultat(List<Long> nanos, double ramt) {

        double ms(double andel) {
            return nanos.get(Math.min(nanos.size() - 1, (int) (andel * nanos.size()))) / 1e6;
        }
    }

    Resultat run(List<Forespoergsel> spurgt) {
        var nanos = new long[spurgt.size()];
        int ramt = 0;
        for (int i = 0; i < nanos.length; i++) {
            long fra = System.nanoTime();
            var fundet = soegning.apply(spurgt.get(i).skrevet());
            nanos[i] = System.nanoTime() - fra;
            ramt += fundet.contains(spurgt.get(i).ment()) ? 1 : 0;
        }
        Arrays.sort(nanos);
        return new Resultat(Arrays.stream(nanos).boxed().toList(), (double) ramt / nanos.length);
    }
}
