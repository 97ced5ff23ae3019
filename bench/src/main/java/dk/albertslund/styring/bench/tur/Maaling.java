package dk.albertslund.styring.bench.tur;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** All rounds of one bot at one load: the median round's speed, and the quantiles and the processor time of all turns, in milliseconds. */
record Maaling(double perSecond, double p50, double p99, double cpu, double databaseCpu, double ownCpu) {

    static Maaling of(List<Runde> runder) {
        var nanos = runder.stream()
                .flatMapToLong(runde -> runde.nanos().stream().mapToLong(Long::longValue))
                .sorted()
                .toArray();
        var perSecond = runder.stream().mapToDouble(Runde::perSecond).sorted().toArray();
        return new Maaling(
                perSecond[perSecond.length / 2],
                quantile(nanos, 0.50),
                quantile(nanos, 0.99),
                perTurn(runder, Runde::cpu, nanos.length),
                perTurn(runder, Runde::databaseCpu, nanos.length),
                perTurn(runder, Runde::ownCpu, nanos.length));
    }

    private static double perTurn(List<Runde> runder, Function<Runde, Duration> cpu, int ture) {
        return runder.stream().map(cpu).reduce(Duration.ZERO, Duration::plus).toNanos() / 1e6 / ture;
    }

    private static double quantile(long[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))] / 1e6;
    }
}
