package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.OutboxStore.Entry;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What this process has in hand: each koe one at a time and in order, different ones side by side.
 *
 * <p>An entry whose predecessor is neither sent by us nor under way here is not ours to send yet: somebody else has that
 * one, or it waits for another try.
 */
final class Queues {

    private static final int REMEMBERED = 10_000;

    private final Executor threads;
    private final Consumer<Entry> leave;
    private final Map<String, CompletableFuture<Boolean>> tails = new ConcurrentHashMap<>();
    private final Map<String, Long> reached = new Latest();

    /**
     * @param leave gives an entry back to be claimed when its turn comes
     */
    Queues(Executor threads, Consumer<Entry> leave) {
        this.threads = threads;
        this.leave = leave;
    }

    /** @param send whether the koe may go on after it */
    void submit(Entry entry, Predicate<Entry> send) {
        var koe = entry.udsendelse().koe();
        var mine = tails.compute(koe, (k, tail) -> {
            var next = inTurn(koe, entry);
            var before = tail == null ? CompletableFuture.completedFuture(true) : tail;
            return before.thenApplyAsync(goOn -> (goOn && next) ? sent(koe, entry, send) : left(entry), threads);
        });
        var _ = mine.whenComplete((goOn, failure) -> tails.remove(koe, mine));
    }

    /** Waits for what was under way when it was called. */
    void await() {
        CompletableFuture.allOf(tails.values().toArray(CompletableFuture<?>[]::new))
                .join();
    }

    private boolean inTurn(String koe, Entry entry) {
        synchronized (reached) {
            if (reached.getOrDefault(koe, 0L) < entry.foran()) {
                return false;
            }
            reached.merge(koe, entry.id(), Math::max);
            return true;
        }
    }

    private boolean sent(String koe, Entry entry, Predicate<Entry> send) {
        if (send.test(entry)) {
            return true;
        }
        synchronized (reached) {
            reached.remove(koe);
        }
        return false;
    }

    private boolean left(Entry entry) {
        leave.accept(entry);
        return false;
    }

    /** The least recently used koe is forgotten; its next entry merely takes the way through the database. */
    private static final class Latest extends LinkedHashMap<String, Long> {

        private static final long serialVersionUID = 1;

        Latest() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    }
}
