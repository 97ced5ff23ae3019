package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.SamtaleStore;
import dk.albertslund.styring.store.TaktStore;
import dk.albertslund.styring.udsendelse.Levering;
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
    private final Hands hands;
    private final Lock draining = new ReentrantLock();
    private volatile boolean closing;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Queues queues = new Queues(threads, this::leave);

    OutboxDrain(
            OutboxStore outbox,
            SamtaleStore samtaler,
            TaktStore takt,
            List<Levering<?>> leveringer,
            OutboxSettings settings,
            Clock clock) {
        this.outbox = outbox;
        this.settings = settings;
        this.clock = clock;
        sent = new SentWriter(outbox, clock);
        tempo = new Tempo(takt, settings.takt());
        delivery = new Delivery(
                new Veje(leveringer),
                outbox,
                samtaler,
                sent,
                new Backoff(RandomGenerator.getDefault()),
                tempo,
                settings.forsoeg(),
                clock);
        slots = new Semaphore(settings.samtidige(), true);
        hands = new Hands(settings.atOnce(), settings.unaskedAtOnce());
    }

    /** Sends what was born claimed. Returns at once; call it after the commit. */
    public void deliver(List<Entry> claimed) {
        submit(claimed);
    }

    /** Sends all that is due, and what is under way with it; returns when it is settled. */
    public void drain() {
        try {
            while (!closing && (claim() || (settled() && claim()))) {
                hands.awaitRoom();
            }
            settled();
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

    private boolean settled() throws InterruptedException {
        queues.await();
        sent.flush();
        return true;
    }

    private boolean claim() {
        var unasked = tempo.open() ? hands.roomForUnasked() : 0;
        var claimed = outbox.claim(hands.roomForAsked(), unasked, clock.instant(), settings.laan());
        tempo.reserve(claimed);
        submit(claimed);
        return !claimed.isEmpty();
    }

    /** Half the lease may be spent waiting for a place; after that the entry may be another's by the time it is sent. */
    private void submit(List<Entry> claimed) {
        var latest = System.nanoTime() + settings.laan().dividedBy(2).toNanos();
        claimed.forEach(hands::take);
        claimed.forEach(entry -> queues.submit(entry, e -> send(e, latest)));
    }

    private boolean send(Entry entry, long latest) {
        slots.acquireUninterruptibly();
        try {
            if (!tempo.await(entry)) {
                return put(entry);
            }
            return System.nanoTime() - latest < 0 && delivery.send(entry);
        } catch (RuntimeException e) {
            LOG.error("outbox entry {} is not settled and comes due again", entry.id(), e);
            return false;
        } finally {
            slots.release();
            hands.done(entry);
        }
    }

    private void leave(Entry entry) {
        hands.done(entry);
        put(entry);
    }

    /** Gives it back untried. */
    private boolean put(Entry entry) {
        try {
            outbox.release(entry, clock.instant());
        } catch (RuntimeException e) {
            LOG.error("outbox entry {} is not released and comes due by its lease", entry.id(), e);
        }
        return false;
    }

    @Override
    public void destroy() throws InterruptedException {
        closing = true;
        draining.lock(); // a drain that is under way settles what it has claimed
        threads.close();
        sent.close();
    }
}
