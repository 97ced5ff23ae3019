package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.OutboxStore.Sent;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Settles what has been sent, away from those who send. The first is written at once; those that come right after it go
 * together in the next statement, so that a busy hour costs few commits. A process that dies in that while sends them again.
 */
final class SentWriter {

    private static final Logger LOG = LoggerFactory.getLogger(SentWriter.class);
    private static final int TRIES = 6;
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private final OutboxStore outbox;
    private final Clock clock;
    private final Thread writer;
    private final List<Sent> waiting = new ArrayList<>();
    private long added;
    private long written;
    private boolean closed;

    SentWriter(OutboxStore outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
        writer = Thread.ofVirtual().name("outbox-sent").start(this::writeUntilClosed);
    }

    synchronized void add(Sent sent) {
        waiting.add(sent);
        added++;
        notifyAll();
    }

    /** Waits until all that was added before is written. */
    synchronized void flush() throws InterruptedException {
        var mine = added;
        while (written < mine) {
            wait();
        }
    }

    /** Writes what waits, and ends. */
    void close() throws InterruptedException {
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        writer.join();
    }

    private void writeUntilClosed() {
        try {
            for (var batch = next(); !batch.isEmpty(); batch = next()) {
                write(batch);
                done(batch.size());
                Thread.sleep(BETWEEN);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException("nobody interrupts the writer; it is closed", e);
        }
    }

    private synchronized List<Sent> next() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        var batch = List.copyOf(waiting);
        waiting.clear();
        return batch;
    }

    private synchronized void done(int size) {
        written += size;
        notifyAll();
    }

    /** Tries for some seconds, as long as a database needs to start again: what is not settled is sent a second time. */
    private void write(List<Sent> batch) throws InterruptedException {
        for (var attempt = 1; ; attempt++) {
            try {
                outbox.markSent(batch, clock.instant());
                return;
            } catch (RuntimeException e) {
                if (attempt == TRIES) {
                    LOG.error("sent but not settled, so they will be sent again: outbox entries {}", ids(batch), e);
                    return;
                }
                Thread.sleep(Duration.ofMillis(100L << attempt));
            }
        }
    }

    private static List<Long> ids(List<Sent> batch) {
        return batch.stream().map(sent -> sent.entry().id()).toList();
    }
}
