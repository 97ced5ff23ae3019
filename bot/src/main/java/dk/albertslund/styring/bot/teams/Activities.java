package dk.albertslund.styring.bot.teams;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import dk.albertslund.styring.bot.teams.connector.TeamsJson;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Activities as bytes, in the one of the SDK's two JSON dialects that Teams speaks. */
final class Activities {

    private static final ObjectMapper JSON =
            new TeamsJson().serializer().copy().addMixIn(Activity.class, IsoTimestamp.class);

    /** Empty when the bytes are not an activity. */
    static Optional<Activity> read(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readValue(body, Activity.class));
        } catch (IOException notAnActivity) {
            return Optional.empty();
        }
    }

    static byte[] write(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The SDK's own pattern refuses a time without a fraction of a second. */
    abstract static class IsoTimestamp {
        @JsonFormat(shape = JsonFormat.Shape.STRING)
        @JsonProperty("timestamp")
        @Nullable
        OffsetDateTime timestamp;
    }

    private Activities() {}
}
