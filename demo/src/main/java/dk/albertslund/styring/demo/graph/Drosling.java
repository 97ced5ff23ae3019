package dk.albertslund.styring.demo.graph;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** Outlook's limits for an app and a mailbox: four calls at a time, 10,000 in ten minutes. */
final class Drosling {

    private static final int SAMTIDIGE = 4;
    private static final int HOEJST = 10_000;
    private static final Duration VINDUE = Duration.ofMinutes(10);

    private final Map<String, Integer> iGang = new HashMap<>();
    private final Map<String, Deque<Instant>> seneste = new HashMap<>();
    private final Opsaetning opsaetning;

    Drosling(Opsaetning opsaetning) {
        this.opsaetning = opsaetning;
    }

    static Graphfejl droslet(String sekunder) {
        return new Graphfejl(
                429,
                "ApplicationThrottled",
                "Application is over its MailboxConcurrency limit.",
                Map.of("Retry-After", sekunder));
    }

    Graphsvar under(Kald kald, Supplier<Graphsvar> svar) {
        if (!opsaetning.drosling() || kald.postkasse().isEmpty()) {
            return svar.get();
        }
        var postkasse = kald.postkasse().get().toLowerCase(Locale.ROOT);
        ind(postkasse);
        try {
            return svar.get();
        } finally {
            ud(postkasse);
        }
    }

    private synchronized void ind(String postkasse) {
        var nu = opsaetning.ur().instant();
        var kald = seneste.computeIfAbsent(postkasse, _ -> new ArrayDeque<>());
        while (!kald.isEmpty() && kald.getFirst().isBefore(nu.minus(VINDUE))) {
            kald.removeFirst();
        }
        if (iGang.getOrDefault(postkasse, 0) >= SAMTIDIGE || kald.size() >= HOEJST) {
            throw droslet("5");
        }
        kald.addLast(nu);
        iGang.merge(postkasse, 1, Integer::sum);
    }

    private synchronized void ud(String postkasse) {
        iGang.merge(postkasse, -1, Integer::sum);
    }
}
