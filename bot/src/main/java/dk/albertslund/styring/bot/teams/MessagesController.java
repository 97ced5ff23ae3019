package dk.albertslund.styring.bot.teams;

import static org.springframework.http.HttpHeaders.AUTHORIZATION;
import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.microsoft.bot.schema.Activity;
import dk.albertslund.styring.bot.Indgaaende;
import dk.albertslund.styring.bot.Indgaaende.Svarvej;
import dk.albertslund.styring.bot.Turns;
import dk.albertslund.styring.bot.raad.Raadgiver;
import dk.albertslund.styring.bot.teams.connector.TeamsJson;
import dk.albertslund.styring.bot.teams.gate.Arrival;
import dk.albertslund.styring.bot.teams.gate.Envelope;
import dk.albertslund.styring.bot.teams.gate.Gate;
import dk.albertslund.styring.bot.teams.gate.Verdict;
import dk.albertslund.styring.scheduler.OutboxDrain;
import dk.albertslund.styring.store.SamtaleStore;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.Collections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The door Teams knocks on. What comes in is answered with 200 only once its effect is kept. */
@RestController
class MessagesController {

    private static final int LARGEST = 256 * 1024;
    private static final byte[] NOTHING = {};
    private static final Logger log = LoggerFactory.getLogger(MessagesController.class);

    private final Gate gate;
    private final Turns turns;
    private final OutboxDrain drain;
    private final SamtaleStore samtaler;
    private final Typing typing;
    private final Raadgiver raadgiver;
    private final Clock clock;

    MessagesController(
            Gate gate,
            Turns turns,
            OutboxDrain drain,
            SamtaleStore samtaler,
            Typing typing,
            Raadgiver raadgiver,
            Clock clock) {
        this.gate = gate;
        this.turns = turns;
        this.drain = drain;
        this.samtaler = samtaler;
        this.typing = typing;
        this.raadgiver = raadgiver;
        this.clock = clock;
    }

    @PostMapping(path = "/api/messages", consumes = APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> messages(HttpServletRequest request) throws IOException {
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            return status(HttpStatus.CONTENT_TOO_LARGE);
        }
        var envelope = Envelope.read(body);
        if (envelope.isEmpty()) {
            return status(HttpStatus.BAD_REQUEST);
        }
        var arrival = new Arrival(
                Collections.list(request.getHeaders(AUTHORIZATION)), request.getRemoteAddr(), envelope.get());
        return switch (gate.check(arrival)) {
            case Verdict.Admitted() -> admitted(body);
            case Verdict.Refused(var reason) -> turnedAway(HttpStatus.UNAUTHORIZED, arrival, reason);
            case Verdict.Undecided(var reason) -> turnedAway(HttpStatus.SERVICE_UNAVAILABLE, arrival, reason);
        };
    }

    private ResponseEntity<byte[]> admitted(byte[] body) {
        var activity = TeamsJson.read(body, Activity.class);
        if (activity.isEmpty()) {
            return status(HttpStatus.BAD_REQUEST);
        }
        try {
            return answer(Oversaettelse.af(activity.get()));
        } catch (DataAccessException | TransactionException e) {
            log.error("Not kept, so Teams may send {} again", activity.get().getId(), e);
            return status(HttpStatus.SERVICE_UNAVAILABLE);
        } catch (RuntimeException e) {
            log.error("Could not handle {}", activity.get().getId(), e);
            return status(HttpStatus.INTERNAL_SERVER_ERROR);
        }
    }

    private ResponseEntity<byte[]> answer(Ankomst ankomst) {
        return switch (ankomst) {
            case Ankomst.Besked(var ind) -> take(ind);
            case Ankomst.UkendtKnap(var sprog) -> json(InvokeAnswer.gammeltKort(sprog));
            case Ankomst.Afinstalleret(var samtale) -> {
                samtaler.luk(samtale, "botten er taget ud af samtalen", clock.instant());
                yield status(HttpStatus.OK);
            }
            case Ankomst.Uvedkommende() -> status(HttpStatus.OK);
        };
    }

    private ResponseEntity<byte[]> take(Indgaaende ind) {
        var tur = ind.svarMed() == Svarvej.OUTBOX
                ? typing.during(ind.sted(), () -> turns.take(raadgiver.raadfoer(ind)))
                : turns.take(ind);
        drain.deliver(tur.send());
        return switch (ind.svarMed()) {
            case OUTBOX -> status(HttpStatus.OK);
            case HTTP -> json(InvokeAnswer.af(tur.svar(), tur.sprog()));
            case SOEGNING ->
                json(Soegesvar.af(tur.svar(), tur.sprog(), ind.sted().bot()));
            case DIALOG -> json(Dialogsvar.af(tur.svar(), tur.sprog()));
        };
    }

    private static ResponseEntity<byte[]> turnedAway(HttpStatus status, Arrival arrival, String reason) {
        log.warn("Turned away {} from {}: {}", status.value(), arrival.remote(), reason);
        return status(status);
    }

    private static ResponseEntity<byte[]> status(HttpStatus status) {
        return ResponseEntity.status(status).body(NOTHING);
    }

    private static ResponseEntity<byte[]> json(Object answer) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(TeamsJson.write(answer));
    }
}
