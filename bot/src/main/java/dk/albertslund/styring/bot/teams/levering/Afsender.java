package dk.albertslund.styring.bot.teams.levering;

import com.microsoft.bot.schema.Activity;
import dk.albertslund.styring.bot.teams.connector.Connector;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udsendelse.Udfald;
import org.springframework.stereotype.Component;

/** The one way out to Teams, so that no conversation is written to more than it may be. */
@Component
public final class Afsender {

    private final Connector connector;
    private final Loft loft;

    Afsender(Connector connector, Loft loft) {
        this.connector = connector;
        this.loft = loft;
    }

    public Udfald send(Samtalested sted, Activity activity) {
        return loft.indenfor(sted.id(), () -> connector.send(sted, activity));
    }

    /** @param paa the activity that is answered */
    public Udfald reply(Samtalested sted, String paa, Activity activity) {
        return loft.indenfor(sted.id(), () -> connector.reply(sted, paa, activity));
    }

    /** @param kort the activity that is replaced */
    public Udfald replace(Samtalested sted, String kort, Activity activity) {
        return loft.indenfor(sted.id(), () -> connector.replace(sted, kort, activity));
    }
}
