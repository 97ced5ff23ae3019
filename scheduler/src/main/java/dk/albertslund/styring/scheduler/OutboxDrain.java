package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udsendelse;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Empties the outbox: each entry goes to the Levering for its kind, many at once, those of one koe in turn.
 *
 * <p>What cannot be settled, because the database is away or we are closing, is left; its lease runs out and it comes due.
 */
@Component
public class OutboxDrain implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(OutboxDrain.class);

    private final OutboxStore outbox;
    private final OutboxSettings settings;
    private final Clock clock;
    private final SentWriter sent;
    private final Delivery delivery;
    private final Semaphore slots;
    private final Tempo tempo;
    private final Lock draining = new ReentrantLock();
    private volatile boolean closing;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queues queues = new Queues(threads, this::leave);

    OutboxDrain(OutboxStore outbox, List<Levering<?>> leveringer, OutboxSettings settings, Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        sent = new SentWriter(outbox, clock);
        delivery = new Delivery(
                new Veje(leveringer),
                outbox,
                sent,
                new Backoff(RandomGenerator.getDefault()),
                settings.forsoeg(),
                clock);
        tempo = new Tempo(settings.prSekund());
        slots = new Semaphore(settings.samtidige(), true);
    }

    /** Sends what was born claimed. Returns at once; call it after the commit. */
    public void deliver(List<Entry> claimed) {
        submit(claimed);
    }

    /** Sends all that is due, and what is under way with it; returns when it is settled. */
    public void drain() {
        try {
            do {
                queues.await();
                sent.flush();
            } while (!closing && claim());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** As {@link #drain}, unless this process is at it already. */
    void drainUnlessDraining() {
        if (!closing && draining.tryLock()) {
            try {
                drain();
            } finally {
                draining.unlock();
            }
        }
    }

    private boolean claim() {
        var claimed = outbox.claim(settings.atOnce(), clock.instant(), settings.laan());
        submit(claimed);
        return !claimed.isEmpty();
    }

    /** Half the lease may be spent waiting for a slot; after that the entry may be another's by the time it is sent. */
    private void submit(List<Entry> claimed) {
        var latest = System.nanoTime() + settings.laan().dividedBy(2).toNanos();
        claimed.forEach(entry -> queues.submit(entry, e -> inTempo(e) && send(e, latest)));
    }

    private boolean inTempo(Entry entry) {
        try {
            if (entry.udsendelse() instanceof Udsendelse.TilPerson) {
                tempo.await();
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean send(Entry entry, long latest) {
        slots.acquireUninterruptibly();
        try {
            return System.nanoTime() - latest < 0 && delivery.send(entry);
        } catch (RuntimeException e) {
            LOG.error("outbox entry {} is not settled and comes due again", entry.id(), e);
            return false;
        } finally {
            slots.release();
        }
    }

    private void leave(Entry entry) {
        try {
            outbox.release(entry, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("outbox entry {} is not released and comes due by its lease", entry.id(), e);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        closing = true;
        draining.lock(); // a drain that is under way settles what it has claimed
        threads.close();
        sent.close();
    }
}
