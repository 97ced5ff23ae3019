package dk.albertslund.styring.bot.teams.levering;

import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.store.IndstillingStore;
import dk.albertslund.styring.store.SamtaleStore;
import dk.albertslund.styring.udsendelse.Levering;
import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udsendelse.Udsendelse.TilPerson;
import org.springframework.stereotype.Component;

/** Says something to a person in her own chat with the bot, in the language she has chosen: Danish until she has. */
@Component
class Personlevering implements Levering<TilPerson> {

    private final SamtaleStore samtaler;
    private final IndstillingStore indstillinger;
    private final Afsender afsender;

    Personlevering(SamtaleStore samtaler, IndstillingStore indstillinger, Afsender afsender) {
        this.samtaler = samtaler;
        this.indstillinger = indstillinger;
        this.afsender = afsender;
    }

    @Override
    public Class<TilPerson> slags() {
        return TilPerson.class;
    }

    @Override
    public Udfald lever(TilPerson besked) {
        return samtaler.personlig(besked.til())
                .map(sted -> afsender.send(sted, Aktivitet.varsel(besked.visning(), sprog(besked.til()))))
                .orElseGet(() -> new Udfald.Opgivet(
                        "botten er ikke installeret for " + besked.til().entra()));
    }

    private Sprog sprog(Medarbejder.Id til) {
        return indstillinger.sprog(til).orElse(Sprog.DANSK);
    }
}
