package dk.albertslund.styring.demo.teams;

import java.time.Duration;
import java.util.Optional;

/** A way Teams may fail the bot's next call. */
public sealed interface Fault {

    /** Refused: nothing was done. */
    record Refused(int status, String code, Optional<Duration> retryAfter) implements Fault {}

    /** Done, but the answer is lost on its way. */
    record LostAnswer() implements Fault {}

    static Fault throttled(Duration retryAfter) {
        return new Refused(429, "Throttled", Optional.of(retryAfter));
    }

    /** @param code as in "BotNotInConversationRoster" or "ConversationBlockedByUser" */
    static Fault forbidden(String code) {
        return new Refused(403, code, Optional.empty());
    }

    static Fault badGateway() {
        return new Refused(502, "BadGateway", Optional.empty());
    }
}
