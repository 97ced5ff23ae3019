package dk.albertslund.styring.graph;

import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** The organiser's mailbox. Outlook takes four calls at a time of an app; we use three. */
final class Postkasse {

    static final int SAMTIDIGE = 3;

    private final Semaphore pladser = new Semaphore(SAMTIDIGE);
    private final String mail;
    private final Duration frist;

    Postkasse(String mail, Duration frist) {
        this.mail = mail;
        this.frist = frist;
    }

    String mail() {
        return mail;
    }

    <T> T kald(String hvad, Supplier<T> kald) {
        faaPlads(hvad);
        try {
            return Graphfejl.oversat(hvad, kald);
        } finally {
            pladser.release();
        }
    }

    private void faaPlads(String hvad) {
        try {
            if (!pladser.tryAcquire(frist.toMillis(), TimeUnit.MILLISECONDS)) {
                throw optaget(hvad, new IllegalStateException("ingen plads inden for " + frist));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw optaget(hvad, e);
        }
    }

    private static Kalenderfejl optaget(String hvad, Exception aarsag) {
        return new Kalenderfejl(hvad + ": postkassen er optaget", true, Optional.empty(), aarsag);
    }
}
