package dk.albertslund.styring.demo.tid;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the house does by itself at its times. */
public interface Dagsarbejde {

    /** Its times after {@code fra} until and with {@code til}, in order. */
    List<Instant> tider(Instant fra, Instant til);

    /** Does what is to be done at the time; what it decides to send is in the outbox afterwards. */
    void goer(Instant planlagt);

    /** When the next of what is to be sent comes due, after {@code fra} until and with {@code til}. */
    Optional<Instant> forfalder(Instant fra, Instant til);

    /** Sends what is due. */
    void send();
}
