package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.OutboxStore.Entry;

/** What this process has in hand: more is claimed before it runs dry, and no more than it can send in time. */
final class Hands {

    private final int asked;
    private final int unasked;
    private int askedHeld;
    private int unaskedHeld;

    /**
     * @param asked so many answers at the most
     * @param unasked so many of what nobody asked for
     */
    Hands(int asked, int unasked) {
        this.asked = asked;
        this.unasked = unasked;
    }

    synchronized int roomForAsked() {
        return Math.max(0, asked - askedHeld);
    }

    synchronized int roomForUnasked() {
        return Math.max(0, unasked - unaskedHeld);
    }

    void take(Entry entry) {
        add(entry, 1);
    }

    void done(Entry entry) {
        add(entry, -1);
    }

    private synchronized void add(Entry entry, int one) {
        if (entry.udsendelse().uopfordret()) {
            unaskedHeld += one;
        } else {
            askedHeld += one;
        }
        notifyAll();
    }

    /** Waits until half of either has been dealt with. */
    synchronized void awaitRoom() throws InterruptedException {
        while (askedHeld * 2 > asked && unaskedHeld * 2 > unasked) {
            wait();
        }
    }
}
