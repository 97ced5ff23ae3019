package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.udsendelse.Takt;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the outbox is emptied.
 *
 * @param hvert how often we look for what has come due
 * @param laan the lease: so long after a sender took an entry it comes due again, unless the sender has settled it. Longer
 *     than the longest a send may take
 * @param samtidige so many are under way at once
 * @param prSekund so many people are written to a second without having asked; Teams allows a bot 30 to 50 in all
 * @param forsoeg after so many tries an entry is given up
 * @param loft whether Teams' limits are kept; only a measurement may do without
 */
@ConfigurationProperties("styring.udsendelse")
public record OutboxSettings(
        @DefaultValue("2s") Duration hvert,
        @DefaultValue("60s") Duration laan,
        @DefaultValue("128") int samtidige,
        @DefaultValue("25") int prSekund,
        @DefaultValue("12") int forsoeg,
        @DefaultValue("true") boolean loft) {

    private static final int BATCH = 200;

    public OutboxSettings {
        if (loft && prSekund > Takt.TEAMS) {
            throw new IllegalArgumentException("styring.udsendelse.pr-sekund: Teams takes no more than %d, not %d"
                    .formatted(Takt.TEAMS, prSekund));
        }
    }

    Takt takt() {
        return new Takt(prSekund);
    }

    /** No more are handed out at once than can be sent within a quarter of the lease. */
    int atOnce() {
        return Math.clamp(laan.toMillis() * prSekund / 4000, 1, BATCH);
    }

    /** A second's worth, and never all the slots, for an answer may need one. */
    int unaskedAtOnce() {
        return Math.clamp(Math.min(prSekund, samtidige / 2), 1, atOnce());
    }
}
