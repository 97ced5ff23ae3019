package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import dk.albertslund.styring.udsendelse.Udsendelse.Underretning;
import org.springframework.stereotype.Component;

/** Goes the way of all that is said to a person; only in doubt it is treated differently. */
@Component
class Underretningslevering implements Levering<Underretning> {

    private final Levering<TilPerson> chat;

    Underretningslevering(Levering<TilPerson> chat) {
        this.chat = chat;
    }

    @Override
    public Class<Underretning> slags() {
        return Underretning.class;
    }

    @Override
    public Udfald lever(Underretning underretning) {
        return chat.lever(new TilPerson(underretning.til(), underretning.noegle(), underretning.visning()));
    }
}
