package dk.albertslund.styring.bench.tur;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * What one bot did in one round.
 *
 * @param nanos how long each turn took
 * @param ownCpu what it cost to ask and to take the answers
 */
record Runde(List<Long> nanos, Duration length, Duration cpu, Duration databaseCpu, Duration ownCpu) {

    private static final long ME = ProcessHandle.current().pid();
    private static final Duration WARM = Duration.ofMillis(500);

    static Runde run(Bot bot, Connector connector, int samtaler, Duration length)
            throws InterruptedException, ExecutionException {
        var measured = System.nanoTime() + WARM.toNanos();
        var until = measured + length.toNanos();
        try (var talkers = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("samtale").factory())) {
            var taler = IntStream.range(0, samtaler)
                    .mapToObj(number -> talkers.submit(() -> turns(bot, connector, number, measured, until)))
                    .toList();
            Thread.sleep(WARM);
            var before = bot.cpu();
            var databaseBefore = bot.databaseCpu();
            var ownBefore = Cpu.of(ME);
            Thread.sleep(length);
            var cpu = bot.cpu().minus(before);
            var databaseCpu = bot.databaseCpu().minus(databaseBefore);
            var ownCpu = Cpu.of(ME).minus(ownBefore);
            return new Runde(all(taler), length, cpu, databaseCpu, ownCpu);
        }
    }

    private static List<Long> turns(Bot bot, Connector connector, int number, long from, long until) {
        var nanos = new ArrayList<Long>();
        new Samtalepartner(bot, connector, number).taler(until, tur -> {
            var now = System.nanoTime();
            if (now >= from && now < until) {
                nanos.add(tur);
            }
        });
        return nanos;
    }

    private static List<Long> all(List<Future<List<Long>>> turns) throws InterruptedException, ExecutionException {
        var nanos = new ArrayList<Long>();
        for (var one : turns) {
            nanos.addAll(one.get());
        }
        return nanos;
    }

    double perSecond() {
        return nanos.size() * 1e9 / length.toNanos();
    }
}
