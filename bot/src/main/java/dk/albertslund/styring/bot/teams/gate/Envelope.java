package dk.albertslund.styring.bot.teams.gate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The little of an activity the gate looks at. Read by ourselves, so that the archived SDK sees a body only after it has
 * been let in.
 */
public record Envelope(
        @Nullable String type,
        @Nullable String channelId,
        @Nullable String serviceUrl,
        @Nullable Party from,
        @Nullable Party recipient,
        @Nullable Conversation conversation,
        @Nullable ChannelData channelData) {

    record Party(@Nullable String id, @Nullable String aadObjectId) {}

    record Conversation(@Nullable String id, @Nullable String tenantId) {}

    record ChannelData(@Nullable Tenant tenant) {}

    record Tenant(@Nullable String id) {}

    private static final int DEEPEST = 100;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    /** Empty when the body is not an activity at all. */
    public static Optional<Envelope> read(byte[] body) {
        try {
            return Optional.ofNullable(JSON.readValue(body, Envelope.class))
                    .filter(envelope -> envelope.type != null && !envelope.type.isBlank());
        } catch (JacksonException notAnActivity) {
            return Optional.empty();
        }
    }

    String service() {
        return serviceUrl == null ? "" : serviceUrl;
    }

    String channel() {
        return channelId == null ? "" : channelId;
    }

    String to() {
        return recipient == null || recipient.id == null ? "" : recipient.id;
    }

    /** Every tenant it names; Teams names it in up to two places. */
    List<String> tenants() {
        return Stream.of(
                        Optional.ofNullable(conversation).map(Conversation::tenantId),
                        Optional.ofNullable(channelData)
                                .map(ChannelData::tenant)
                                .map(Tenant::id))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Somebody wrote or pressed something, so there is a person to answer. */
    boolean fromPerson() {
        return "message".equals(type) || "invoke".equals(type);
    }

    boolean namesPerson() {
        return from != null && from.aadObjectId != null && !from.aadObjectId.isBlank();
    }
}
