package dk.albertslund.styring.scheduler;

import java.time.Duration;

/** So many a second and no more, evenly: Teams may block a bot that writes to people faster. */
final class Tempo {

    private final long apart;
    private long next = System.nanoTime();

    Tempo(int perSecond) {
        apart = Duration.ofSeconds(1).toNanos() / perSecond;
    }

    void await() throws InterruptedException {
        Thread.sleep(Duration.ofNanos(Math.max(0, turn() - System.nanoTime())));
    }

    private synchronized long turn() {
        var mine = Math.max(next, System.nanoTime());
        next = mine + apart;
        return mine;
    }
}
