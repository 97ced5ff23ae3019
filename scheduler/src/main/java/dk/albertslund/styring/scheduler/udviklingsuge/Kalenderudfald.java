package dk.albertslund.styring.scheduler.udviklingsuge;

import dk.albertslund.styring.udsendelse.Udfald;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.time.Duration;

/** What the calendar's refusal means for the delivery. */
public final class Kalenderudfald {

    public static Udfald af(Kalenderfejl fejl) {
        var grund = String.valueOf(fejl.getMessage());
        return fejl.forbigaaende()
                ? new Udfald.Senere(fejl.vent().orElse(Duration.ZERO), grund)
                : new Udfald.Opgivet(grund);
    }

    private Kalenderudfald() {}
}
