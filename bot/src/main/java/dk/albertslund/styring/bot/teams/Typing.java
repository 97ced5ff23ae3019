package dk.albertslund.styring.bot.teams;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dk.albertslund.styring.udsendelse.Samtalested;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows that we are writing when an answer takes long, and never after the answer. */
final class Typing implements AutoCloseable {

    static final Duration LONG = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(Typing.class);

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            4, Thread.ofVirtual().name("typing-", 0).factory());
    private final Consumer<Samtalested> sign;
    private final Duration after;

    Typing(Consumer<Samtalested> sign, Duration after) {
        this.sign = sign;
        this.after = after;
        timer.setRemoveOnCancelPolicy(true);
    }

    <T> T during(Samtalested sted, Supplier<T> work) {
        var showing = new Showing(sted);
        var later = timer.schedule(showing::show, after.toMillis(), MILLISECONDS);
        try {
            return work.get();
        } finally {
            later.cancel(false);
            showing.end();
        }
    }

    /** The sign and the end of waiting for it, one after the other: a future can be cancelled while it runs. */
    private final class Showing {

        private final ReentrantLock turn = new ReentrantLock();
        private final Samtalested sted;
        private volatile boolean answered;

        Showing(Samtalested sted) {
            this.sted = sted;
        }

        void show() {
            turn.lock();
            try {
                if (!answered) {
                    sign.accept(sted);
                }
            } catch (RuntimeException e) {
                log.info("The sign that we are writing did not get through: {}", e.toString());
            } finally {
                turn.unlock();
            }
        }

        void end() {
            answered = true;
            try {
                if (turn.tryLock(LONG.toSeconds(), SECONDS)) {
                    turn.unlock();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
