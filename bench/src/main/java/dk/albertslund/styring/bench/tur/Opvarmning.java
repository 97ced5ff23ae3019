package dk.albertslund.styring.bench.tur;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;

/**
 * Talks to a bot until it gets no better: a virtual machine that shares two processors with its load needs minutes to
 * compile what it runs, and what it does meanwhile is not what it does in use.
 */
final class Opvarmning {

    private static final Duration ROUND = Duration.ofSeconds(10);
    private static final int LONGEST = 15;
    private static final int WITHOUT_GAIN = 3;
    private static final double GAIN = 0.97;

    static void of(Bot bot, Connector connector, int samtaler) throws InterruptedException, ExecutionException {
        var best = Double.MAX_VALUE;
        var without = 0;
        for (var round = 0; round < LONGEST && without < WITHOUT_GAIN; round++) {
            var seen = Maaling.of(List.of(Runde.run(bot, connector, samtaler, ROUND)));
            System.err.printf("warming up %s: %.0f/s, CPU %.2f ms%n", bot.name(), seen.perSecond(), seen.cpu());
            without = seen.cpu() < best * GAIN ? 0 : without + 1;
            best = Math.min(best, seen.cpu());
        }
    }

    private Opvarmning() {}
}
