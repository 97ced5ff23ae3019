package dk.albertslund.styring.bot.teams;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;

import dk.albertslund.styring.bot.teams.connector.Connector;
import dk.albertslund.styring.udsendelse.Samtalested;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows that we are writing when an answer takes long, and never after the answer. */
final class Typing implements AutoCloseable {

    static final Duration LONG = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(Typing.class);

    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            4, Thread.ofVirtual().name("typing-", 0).factory());
    private final Connector connector;
    private final Duration after;

    Typing(Connector connector, Duration after) {
        this.connector = connector;
        this.after = after;
        timer.setRemoveOnCancelPolicy(true);
    }

    <T> T during(Samtalested sted, Supplier<T> work) {
        var sign = timer.schedule(() -> connector.typing(sted), after.toMillis(), MILLISECONDS);
        try {
            return work.get();
        } finally {
            if (!sign.cancel(false)) {
                settle(sign);
            }
        }
    }

    private static void settle(Future<?> sign) {
        try {
            sign.get(LONG.toSeconds(), SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            log.info("The sign that we are writing did not get through: {}", e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }
}
