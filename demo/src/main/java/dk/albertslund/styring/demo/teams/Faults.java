package dk.albertslund.styring.demo.teams;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What shall go wrong with the bot's next sends, for tests; nothing does by itself. */
public final class Faults {

    private final ConcurrentLinkedQueue<Fault> next = new ConcurrentLinkedQueue<>();
    private volatile Duration delay = Duration.ZERO;

    /** Each fault meets one send, in this order. */
    public void next(Fault... faults) {
        next.addAll(List.of(faults));
    }

    /** How long every answer is kept back from now on. */
    public void delay(Duration each) {
        delay = each;
    }

    Optional<Fault> take() {
        return Optional.ofNullable(next.poll());
    }

    void pause() throws InterruptedException {
        if (delay.isPositive()) {
            Thread.sleep(delay);
        }
    }
}
