package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.store.OutboxStore;
import dk.albertslund.styring.store.OutboxStore.Entry;
import dk.albertslund.styring.store.OutboxStore.Sent;
import dk.albertslund.styring.store.SamtaleStore;
import dk.albertslund.styring.udsendelse.Udfald;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends one entry and settles what became of it. */
final class Delivery {

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);
    private static final Duration BEFORE_SENDING_AGAIN = Duration.ofMinutes(1);

    private final Veje veje;
    private final OutboxStore outbox;
    private final SamtaleStore samtaler;
    private final SentWriter sent;
    private final Backoff backoff;
    private final Tempo tempo;
    private final int tries;
    private final Clock clock;

    Delivery(
            Veje veje,
            OutboxStore outbox,
            SamtaleStore samtaler,
            SentWriter sent,
            Backoff backoff,
            Tempo tempo,
            int tries,
            Clock clock) {
        this.veje = veje;
        this.outbox = outbox;
        this.samtaler = samtaler;
        this.sent = sent;
        this.backoff = backoff;
        this.tempo = tempo;
        this.tries = tries;
        this.clock = clock;
    }

    /** Whether the rest of the koe may go on. */
    boolean send(Entry entry) {
        if (entry.attempts() > tries) {
            return giveUp(entry, "handed out %d times and never settled".formatted(entry.attempts()));
        }
        return switch (lever(entry)) {
            case Udfald.Leveret(var id) -> {
                sent.add(new Sent(entry, id));
                yield true;
            }
            case Udfald.Senere(var vent, var grund) -> again(entry, vent, grund);
            case Udfald.Droslet(var vent, var grund) -> {
                tempo.pause(vent);
                yield again(entry, vent, grund);
            }
            case Udfald.Opgivet(var grund) -> giveUp(entry, grund);
            case Udfald.Lukket(var samtale, var grund) -> {
                samtaler.luk(samtale, grund, clock.instant());
                yield giveUp(entry, grund);
            }
            case Udfald.Bortfaldet(var grund) -> {
                outbox.lapse(entry, grund, clock.instant());
                yield true;
            }
            case Udfald.Uvis(var grund) -> uncertain(entry, grund);
        };
    }

    private Udfald lever(Entry entry) {
        try {
            return veje.lever(entry.udsendelse());
        } catch (RuntimeException e) {
            LOG.error("outbox entry {} failed, attempt {}", entry.id(), entry.attempts(), e);
            return new Udfald.Senere(Duration.ZERO, e.toString());
        }
    }

    private boolean again(Entry entry, Duration vent, String grund) {
        if (entry.attempts() >= tries) {
            return giveUp(entry, "tried %d times: %s".formatted(entry.attempts(), grund));
        }
        outbox.retry(entry, clock.instant().plus(backoff.after(entry.attempts(), vent)), grund);
        return false;
    }

    private boolean giveUp(Entry entry, String grund) {
        LOG.error("outbox entry {} given up: {}", entry.id(), grund);
        outbox.giveUp(entry, grund, clock.instant());
        return true;
    }

    private boolean uncertain(Entry entry, String grund) {
        return switch (entry.udsendelse().tvivl()) {
            case GOER_OM -> again(entry, Duration.ZERO, grund);
            case SEND_EN_GANG_TIL ->
                uncertain(entry, grund, Optional.of(clock.instant().plus(BEFORE_SENDING_AGAIN)));
            case LAD_LIGGE -> uncertain(entry, grund, Optional.empty());
        };
    }

    private boolean uncertain(Entry entry, String grund, Optional<Instant> again) {
        LOG.warn("outbox entry {} may or may not have arrived: {}", entry.id(), grund);
        outbox.uncertain(entry, again, grund, clock.instant());
        return true;
    }
}
