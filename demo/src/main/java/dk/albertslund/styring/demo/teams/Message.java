package dk.albertslund.styring.demo.teams;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A message as it stands in a conversation.
 *
 * @param from who wrote it; empty for the bot
 * @param thread the conversation id it was sent to; in a channel with the thread's ;messageid=
 * @param activity what was sent, as JSON
 * @param version 1, and one more for each update
 */
public record Message(String id, Optional<TeamsUser> from, String thread, JsonNode activity, Instant at, int version) {

    public boolean fromBot() {
        return from.isEmpty();
    }

    public String text() {
        return activity.path("text").asString("");
    }

    /** The Adaptive Card in it. */
    public Optional<JsonNode> card() {
        return attachment(Json.CARD).map(it -> it.path("content"));
    }

    /** The card in it that asks whether a file may be put in her OneDrive. */
    public Optional<JsonNode> fileConsent() {
        return attachment(Json.FILE_CONSENT);
    }

    /** The card in it that shows a file in her OneDrive. */
    public Optional<JsonNode> file() {
        return attachment(Json.FILE_INFO);
    }

    private Optional<JsonNode> attachment(String contentType) {
        return activity.path("attachments")
                .valueStream()
                .filter(it -> it.path("contentType").asString("").equals(contentType))
                .findFirst();
    }

    Message updated(JsonNode now) {
        return new Message(id, from, thread, now, at, version + 1);
    }
}
