package dk.albertslund.styring.graph;

import com.microsoft.kiota.ApiException;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A mailbox that calls meetings. Outlook takes four calls at a time of an app and 10,000 in ten minutes. We use all four, in
 * turn, so that what writes waits for no more than a reading that was begun; and when it has asked us to wait we ask it for
 * nothing until then.
 */
final class Postkasse {

    static final int SAMTIDIGE = 4;
    static final int HOEJST = 9_900;

    private static final Duration VINDUE = Duration.ofMinutes(10);
    private static final int FORSOEG = 3;
    private static final Duration KORT = Duration.ofSeconds(5);
    private static final Duration UDEN_BESKED = Duration.ofSeconds(1);
    private static final Set<Integer> PROEV_IGEN = Set.of(429, 503, 504);

    private final Semaphore pladser = new Semaphore(SAMTIDIGE, /* fair= */ true);
    private final Deque<Long> seneste = new ArrayDeque<>();
    private final String mail;
    private final Duration frist;
    private final LongSupplier nanoer;
    private long lukketTil;

    Postkasse(String mail, Duration frist) {
        this(mail, frist, System::nanoTime);
    }

    Postkasse(String mail, Duration frist, LongSupplier nanoer) {
        this.mail = mail;
        this.frist = frist;
        this.nanoer = nanoer;
        lukketTil = nanoer.getAsLong();
    }

    String mail() {
        return mail;
    }

    /** A call that only reads is made again where the wait is short; a longer one is handed out. */
    <T> T laes(String hvad, Supplier<T> kald) {
        for (var gang = 1; ; gang++) {
            try {
                return kald(hvad, kald);
            } catch (Kalenderfejl fejl) {
                var vent = kortVent(fejl);
                if (gang == FORSOEG || vent.isEmpty()) {
                    throw fejl;
                }
                hvil(hvad, vent.get());
            }
        }
    }

    private static Optional<Duration> kortVent(Kalenderfejl fejl) {
        var igen = fejl.getCause() instanceof Hviler
                || (fejl.getCause() instanceof ApiException e && PROEV_IGEN.contains(e.getResponseStatusCode()));
        return igen
                ? Optional.of(fejl.vent().orElse(UDEN_BESKED)).filter(vent -> vent.compareTo(KORT) <= 0)
                : Optional.empty();
    }

    private static void hvil(String hvad, Duration vent) {
        try {
            Thread.sleep(vent);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw optaget(hvad, Optional.empty(), e);
        }
    }

    /** A call that writes is made once; whether it is made again is for the outbox to say. */
    <T> T kald(String hvad, Supplier<T> kald) {
        faaPlads(hvad);
        try {
            ind(hvad);
            return Graphfejl.oversat(hvad, kald);
        } catch (Kalenderfejl fejl) {
            fejl.vent().ifPresent(this::luk);
            throw fejl;
        } finally {
            pladser.release();
        }
    }

    private void faaPlads(String hvad) {
        try {
            if (!pladser.tryAcquire(frist.toMillis(), TimeUnit.MILLISECONDS)) {
                throw optaget(hvad, Optional.empty(), new IllegalStateException("ingen plads inden for " + frist));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw optaget(hvad, Optional.empty(), e);
        }
    }

    private synchronized void ind(String hvad) {
        var nu = nanoer.getAsLong();
        while (!seneste.isEmpty() && nu - seneste.getFirst() > VINDUE.toNanos()) {
            seneste.removeFirst();
        }
        var ventFraGraph = lukketTil - nu;
        var ventPaaVinduet = seneste.size() < HOEJST ? 0 : VINDUE.toNanos() - (nu - seneste.getFirst());
        var vent = Math.max(ventFraGraph, ventPaaVinduet);
        if (vent > 0) {
            throw optaget(hvad, Optional.of(Duration.ofNanos(vent)), new Hviler());
        }
        seneste.addLast(nu);
    }

    private synchronized void luk(Duration vent) {
        lukketTil = Math.max(lukketTil, nanoer.getAsLong() + vent.toNanos());
    }

    /** Nothing was asked: Outlook has asked us to wait, or would have. */
    private static final class Hviler extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static Kalenderfejl optaget(String hvad, Optional<Duration> vent, Exception aarsag) {
        return new Kalenderfejl(hvad + ": postkassen er optaget", true, vent, aarsag);
    }
}
