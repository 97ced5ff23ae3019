package dk.albertslund.styring.bot.teams.connector;

import com.microsoft.bot.schema.Error;
import dk.albertslund.styring.udsendelse.Udfald;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a failed call means for the message. Teams takes no key for a message, so one it may have got is not sent again. */
enum Outcome {
    /** A message: sent twice it is seen twice. */
    ONCE,
    /** An update: sent twice it looks the same. */
    AGAIN;

    private static final Logger log = LoggerFactory.getLogger(Outcome.class);

    private static final Duration SOON = Duration.ofSeconds(2);
    private static final Duration SHORTLY = Duration.ofSeconds(10);
    private static final Duration THROTTLED = Duration.ofSeconds(5);
    private static final Duration WHEN_SOMEBODY_HAS_LOOKED = Duration.ofMinutes(10);
    private static final Duration LONGEST = Duration.ofHours(1);

    /** What Teams says when the bot is not, or no longer, in a conversation, or may not write in it. */
    private static final Set<String> CLOSED = Set.of(
            "BotDisabledByAdmin",
            "BotNotInConversationRoster",
            "ConversationBlockedByUser",
            "MessageWritesBlocked",
            "ConversationNotFound");

    Udfald of(Answer answer, String samtale) {
        return switch (answer.status()) {
            case 200, 201, 202 -> new Udfald.Leveret(answer.id());
            default -> refusal(answer, samtale);
        };
    }

    private Udfald refusal(Answer answer, String samtale) {
        var grund = "%d %s".formatted(answer.status(), code(answer)).strip();
        return switch (answer.status()) {
            case 401 -> {
                log.error("Teams does not accept the bot's token: {}", grund);
                yield new Udfald.Droslet(WHEN_SOMEBODY_HAS_LOOKED, grund);
            }
            case 403, 404 -> closed(answer) ? new Udfald.Lukket(samtale, grund) : refused(grund);
            case 412 -> new Udfald.Senere(SOON, grund);
            case 429 -> new Udfald.Droslet(retryAfter(answer).orElse(THROTTLED), grund);
            case 408, 500, 502, 503, 504 -> maybeDelivered(grund);
            default -> refused(grund);
        };
    }

    Udfald of(IOException failed) {
        return switch (failed) {
            case TeamsHttp.ForeignHost foreign -> new Udfald.Opgivet(foreign.toString());
            case TeamsHttp.NotSent notSent -> new Udfald.Senere(SHORTLY, "not sent: " + notSent);
            default -> maybeDelivered("no answer: " + failed);
        };
    }

    /** What was to be replaced is not there any more. */
    static boolean gone(Answer answer) {
        return answer.status() == 404 && !closed(answer);
    }

    private static Udfald refused(String grund) {
        log.error("Teams will not have it, whatever we do: {}", grund);
        return new Udfald.Opgivet(grund);
    }

    private static boolean closed(Answer answer) {
        return CLOSED.contains(code(answer)) || CLOSED.stream().anyMatch(inner(answer)::contains);
    }

    /** Teams gives the reason behind the reason now in one place, now in another. */
    private static String inner(Answer answer) {
        return answer.error()
                .map(error -> error.getMessage() + " "
                        + Optional.ofNullable(error.getInnerHttpError()).map(inner -> inner.getBody()))
                .orElse("");
    }

    private Udfald maybeDelivered(String grund) {
        return switch (this) {
            case ONCE -> new Udfald.Uvis(grund);
            case AGAIN -> new Udfald.Senere(SHORTLY, grund);
        };
    }

    private static String code(Answer answer) {
        return answer.error().map(Error::getCode).orElse("");
    }

    /** Teams writes seconds; a date is not worth reading. */
    private static Optional<Duration> retryAfter(Answer answer) {
        return Optional.of(answer.retryAfter())
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
