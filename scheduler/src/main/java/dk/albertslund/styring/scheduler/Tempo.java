package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.TaktStore;
import dk.albertslund.styring.udsendelse.Takt;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * When this process may write to somebody who has not asked. The places are shared by all processes and reserved some at a
 * time; one that could not be used in time is given up. Answers wait for no place; so many places are left unused instead.
 */
final class Tempo {

    private static final long GOOD = Takt.SLINGRE.toNanos();

    private final TaktStore store;
    private final Takt takt;
    private final Faellesur clock = new Faellesur();
    private final Deque<Long> places = new ArrayDeque<>();
    private final AtomicInteger seeking = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private long pausedUntil = System.nanoTime();

    Tempo(TaktStore store, Takt takt) {
        this.store = store;
        this.takt = takt;
    }

    /** Whether places are to be had now, in any process. */
    synchronized boolean open() {
        var pause = store.pause(Takt.LAENGSTE_PAUSE);
        clock.reading(pause.now(), System.nanoTime());
        pausedUntil = Math.max(pausedUntil, System.nanoTime() + Math.max(0, pause.until() - pause.now()));
        return !paused();
    }

    /** Nobody is written to for so long, by any process. */
    void pause(Duration wait) {
        synchronized (this) {
            pausedUntil = System.nanoTime()
                    + (wait.compareTo(Takt.LAENGSTE_PAUSE) < 0 ? wait : Takt.LAENGSTE_PAUSE).toNanos();
            places.clear();
        }
        store.hold(wait, Takt.LAENGSTE_PAUSE);
    }

    /** Reserves a place for each of those that nobody asked for. */
    void reserve(List<Entry> claimed) {
        var unasked = claimed.stream()
                .filter(entry -> entry.udsendelse().uopfordret())
                .count();
        if (unasked > 0) {
            reserve((int) unasked);
        }
    }

    private synchronized void reserve(int n) {
        var alsoSent = Math.min(answered.getAndSet(0), takt.prSekund());
        store.reserve(alsoSent + n, takt.afstand(), Takt.LAENGSTE_PAUSE).ifPresent(reserved -> {
            clock.reading(reserved.now(), System.nanoTime());
            var apart = takt.afstand().toNanos();
            var first = clock.here(reserved.first()) + alsoSent * apart;
            for (var i = 0; i < n; i++) {
                places.add(first + i * apart);
            }
        });
    }

    /** Waits for a place, unless it is an answer; false when there is a pause, which is too long to wait for. */
    boolean await(Entry entry) {
        try {
            return entry.udsendelse().uopfordret() ? await() : answer();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private boolean answer() {
        answered.incrementAndGet();
        return true;
    }

    private boolean await() throws InterruptedException {
        for (var place = next(); place.isPresent(); place = next()) {
            Thread.sleep(Duration.ofNanos(Math.max(0, place.getAsLong() - System.nanoTime())));
            if (good(place.getAsLong())) {
                return true;
            }
        }
        return false;
    }

    private OptionalLong next() {
        seeking.incrementAndGet();
        try {
            return take();
        } finally {
            seeking.decrementAndGet();
        }
    }

    private synchronized OptionalLong take() {
        while (!places.isEmpty() && !good(places.getFirst())) {
            places.removeFirst();
        }
        if (places.isEmpty() && !paused()) {
            reserve(Math.min(seeking.get(), takt.prSekund()));
        }
        return places.isEmpty() || paused() ? OptionalLong.empty() : OptionalLong.of(places.removeFirst());
    }

    private boolean paused() {
        return pausedUntil - System.nanoTime() > 0;
    }

    private static boolean good(long place) {
        return System.nanoTime() - place <= GOOD;
    }
}
