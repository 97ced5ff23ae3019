package dk.albertslund.styring.bot.teams.connector;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.ErrorResponse;
import dk.albertslund.styring.udsendelse.Udfald;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
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

    Udfald of(CompletionException failed, String samtale) {
        return switch (failed.getCause()) {
            case ErrorResponseException refusal -> ofAnswer(refusal, samtale);
            case IOException broken -> ofBroken(broken);
            case null, default -> throw failed;
        };
    }

    /** What was to be replaced is not there any more. */
    static boolean gone(CompletionException failed) {
        return failed.getCause() instanceof ErrorResponseException refusal
                && refusal.response().code() == 404
                && !closed(refusal);
    }

    private Udfald ofAnswer(ErrorResponseException refusal, String samtale) {
        var status = refusal.response().code();
        var grund = "%d %s".formatted(status, code(refusal)).strip();
        return switch (status) {
            // taken, with an answer we cannot read
            case 200, 201, 202 -> new Udfald.Leveret("");
            case 401 -> {
                log.error("Teams does not accept the bot's token: {}", grund);
                yield new Udfald.Droslet(WHEN_SOMEBODY_HAS_LOOKED, grund);
            }
            case 403, 404 -> closed(refusal) ? new Udfald.Lukket(samtale, grund) : refused(grund);
            case 412 -> new Udfald.Senere(SOON, grund);
            case 429 -> new Udfald.Droslet(retryAfter(refusal).orElse(THROTTLED), grund);
            case 408, 500, 502, 503, 504 -> maybeDelivered(grund);
            default -> refused(grund);
        };
    }

    private static Udfald refused(String grund) {
        log.error("Teams will not have it, whatever we do: {}", grund);
        return new Udfald.Opgivet(grund);
    }

    private static boolean closed(ErrorResponseException refusal) {
        return CLOSED.contains(code(refusal)) || CLOSED.stream().anyMatch(inner(refusal)::contains);
    }

    /** Teams gives the reason behind the reason now in one place, now in another. */
    private static String inner(ErrorResponseException refusal) {
        return Optional.ofNullable(refusal.body())
                .map(ErrorResponse::getError)
                .map(error -> error.getMessage() + " "
                        + Optional.ofNullable(error.getInnerHttpError()).map(inner -> inner.getBody()))
                .orElse("");
    }

    private Udfald ofBroken(IOException broken) {
        if (within(broken, Authorization.ForeignHost.class)) {
            return new Udfald.Opgivet(broken.toString());
        }
        return within(broken, Sending.NotSent.class)
                ? new Udfald.Senere(SHORTLY, "not sent: " + broken)
                : maybeDelivered("no answer: " + broken);
    }

    private static boolean within(@Nullable Throwable failed, Class<? extends Throwable> kind) {
        return failed != null && (kind.isInstance(failed) || within(failed.getCause(), kind));
    }

    private Udfald maybeDelivered(String grund) {
        return switch (this) {
            case ONCE -> new Udfald.Uvis(grund);
            case AGAIN -> new Udfald.Senere(SHORTLY, grund);
        };
    }

    private static String code(ErrorResponseException refusal) {
        return Optional.ofNullable(refusal.body())
                .map(ErrorResponse::getError)
                .map(error -> error.getCode())
                .orElse("");
    }

    /** Teams writes seconds; a date is not worth reading. */
    private static Optional<Duration> retryAfter(ErrorResponseException refusal) {
        return Optional.ofNullable(refusal.response().headers().get("Retry-After"))
                .filter(value -> value.matches("\\d{1,5}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .map(wait -> wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
    }
}
