package dk.albertslund.styring.bot.teams.levering;

import com.microsoft.bot.schema.Activity;
import dk.albertslund.styring.bot.teams.connector.Connector;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.store.IndstillingStore;
import dk.albertslund.styring.store.SamtaleStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import org.springframework.stereotype.Component;

/** Says something to a person in her own chat with the bot, in the language she has chosen: Danish until she has. */
@Component
class Personlevering implements Levering<TilPerson> {

    private final SamtaleStore samtaler;
    private final IndstillingStore indstillinger;
    private final Connector connector;
    private final Loft loft;

    Personlevering(SamtaleStore samtaler, IndstillingStore indstillinger, Connector connector, Loft loft) {
        this.samtaler = samtaler;
        this.indstillinger = indstillinger;
        this.connector = connector;
        this.loft = loft;
    }

    @Override
    public Class<TilPerson> slags() {
        return TilPerson.class;
    }

    @Override
    public Udfald lever(TilPerson besked) {
        return samtaler.personlig(besked.til())
                .map(sted -> send(sted, Aktivitet.varsel(besked.visning(), sprog(besked.til()))))
                .orElseGet(() -> new Udfald.Opgivet(
                        "botten er ikke installeret for " + besked.til().entra()));
    }

    private Udfald send(Samtalested sted, Activity varsel) {
        return loft.indenfor(sted.id(), () -> connector.send(sted, varsel));
    }

    private Sprog sprog(Medarbejder.Id til) {
        return indstillinger.sprog(til).orElse(Sprog.DANSK);
    }
}
