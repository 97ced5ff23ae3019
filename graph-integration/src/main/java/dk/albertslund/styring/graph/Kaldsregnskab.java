package dk.albertslund.styring.graph;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How often each endpoint is called, how often it says no or asks us to wait, and how long it takes; told once an hour. */
final class Kaldsregnskab {

    private static final Logger LOG = LoggerFactory.getLogger(Kaldsregnskab.class);
    private static final long TIME = 3_600_000_000_000L;
    private static final int DROSLET = 429;

    private final Map<String, Tal> tal = new TreeMap<>();
    private final LongSupplier nanoer;
    private long begyndt;

    Kaldsregnskab(LongSupplier nanoer) {
        this.nanoer = nanoer;
        begyndt = nanoer.getAsLong();
    }

    /** @param laengst and {@code ialt} in milliseconds */
    private record Tal(int kald, int nej, int droslet, long ialt, long laengst) {
        Tal og(int status, long ms) {
            return new Tal(
                    kald + 1,
                    status < 400 ? nej : nej + 1,
                    status == DROSLET ? droslet + 1 : droslet,
                    ialt + ms,
                    Math.max(laengst, ms));
        }
    }

    synchronized void tael(String endepunkt, int status, long ms) {
        tal.merge(endepunkt, new Tal(0, 0, 0, 0, 0).og(status, ms), (foer, _) -> foer.og(status, ms));
        if (nanoer.getAsLong() - begyndt >= TIME) {
            LOG.info("Graph i den sidste time:\n{}", opgjort());
            tal.clear();
            begyndt = nanoer.getAsLong();
        }
    }

    /** A line for each endpoint. */
    synchronized String opgjort() {
        return tal.entrySet().stream()
                .map(en -> "%s: %d kald, %d nej, %d droslet, %d ms i snit, %d ms længst"
                        .formatted(
                                en.getKey(),
                                en.getValue().kald(),
                                en.getValue().nej(),
                                en.getValue().droslet(),
                                en.getValue().ialt() / en.getValue().kald(),
                                en.getValue().laengst()))
                .collect(Collectors.joining("\n"));
    }
}
