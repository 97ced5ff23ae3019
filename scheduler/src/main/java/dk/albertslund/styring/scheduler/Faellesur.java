package dk.albertslund.styring.scheduler;

/**
 * The database's clock as this process sees it. What the database says is already old when it arrives, so of the last
 * readings the one that travelled fastest counts. A clock that was put back or forward is believed at once.
 */
final class Faellesur {

    private static final int READINGS = 16;
    private static final long JUMP = 1_000_000_000L;

    private final long[] offsets = new long[READINGS];
    private int read;

    /**
     * @param now what the database said
     * @param arrived {@link System#nanoTime} when it had arrived
     */
    synchronized void reading(long now, long arrived) {
        var offset = arrived - now;
        if (read > 0 && Math.abs(offset - fastest()) > JUMP) {
            read = 0;
        }
        offsets[read++ % READINGS] = offset;
    }

    /** When {@code time} of the database is, as {@link System#nanoTime} counts. */
    synchronized long here(long time) {
        return time + fastest();
    }

    private long fastest() {
        var fastest = offsets[0];
        for (var i = 1; i < Math.min(read, READINGS); i++) {
            fastest = Math.min(fastest, offsets[i]);
        }
        return fastest;
    }
}
