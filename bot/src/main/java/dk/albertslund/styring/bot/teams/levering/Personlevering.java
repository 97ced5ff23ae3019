package dk.albertslund.styring.bot.teams.levering;

import dk.albertslund.styring.bot.teams.connector.Connector;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.store.SamtaleStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import org.springframework.stereotype.Component;

/** Says something to a person in her own chat with the bot. In Danish: nobody has just written to us in another language. */
@Component
class Personlevering implements Levering<TilPerson> {

    private final SamtaleStore samtaler;
    private final Connector connector;

    Personlevering(SamtaleStore samtaler, Connector connector) {
        this.samtaler = samtaler;
        this.connector = connector;
    }

    @Override
    public Class<TilPerson> slags() {
        return TilPerson.class;
    }

    @Override
    public Udfald lever(TilPerson besked) {
        return samtaler.personlig(besked.til())
                .map(sted -> connector.send(sted, Aktivitet.varsel(besked.visning(), Sprog.DANSK)))
                .orElseGet(() -> new Udfald.Opgivet(
                        "botten er ikke installeret for " + besked.til().entra()));
    }
}
