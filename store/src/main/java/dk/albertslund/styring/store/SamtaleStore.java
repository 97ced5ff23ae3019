package dk.albertslund.styring.store;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.udsendelse.Samtalested;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** Where each conversation takes place and how far it has come. */
@Repository
public class SamtaleStore {

    public Optional<Samtalested> find(String id) {
        return Optional.empty();
    }

    /** The person's own chat with the bot; empty when the bot has never been installed for the person. */
    public Optional<Samtalested> personlig(Medarbejder.Id person) {
        return Optional.empty();
    }
}
