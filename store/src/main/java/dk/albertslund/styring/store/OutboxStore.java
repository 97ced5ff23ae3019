package dk.albertslund.styring.store;

import dk.albertslund.styring.udsendelse.Udsendelse;

/** The outbox: what a transaction decided to send, kept until it has been sent. */
public class OutboxStore {

    /** @param attempts how many times it has been handed out, this one included */
    public record Entry(long id, Udsendelse udsendelse, int attempts) {}
}
