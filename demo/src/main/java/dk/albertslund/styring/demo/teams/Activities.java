package dk.albertslund.styring.demo.teams;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Activities with everything Teams puts into them. */
final class Activities {

    private static final DateTimeFormatter SEVEN_DIGITS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSX");

    private final TeamsSettings settings;
    private final URI serviceUrl;

    Activities(TeamsSettings settings, URI serviceUrl) {
        this.settings = settings;
        this.serviceUrl = serviceUrl;
    }

    ObjectNode message(String id, TeamsUser from, Conversation in, String thread, String text) {
        var activity = activity("message", id, from, in, thread);
        activity.put("text", text).put("textFormat", "plain");
        activity.set(
                "attachments",
                Json.of(List.of(Map.of("contentType", "text/html", "content", "<p>" + html(text) + "</p>"))));
        return activity;
    }

    /** Action.Submit: a message without text that carries the card's fields. */
    ObjectNode submit(TeamsUser from, Conversation in, Message card, Object value) {
        var activity = activity("message", Ids.event(), from, in, card.thread());
        activity.put("replyToId", card.id());
        activity.set("value", Json.of(value));
        activity.withObject("channelData").set("source", Json.of(Map.of("name", "message")));
        return activity;
    }

    /** Action.Execute. */
    ObjectNode execute(TeamsUser from, Conversation in, Message card, String verb, Object data) {
        var action = Map.of("type", "Action.Execute", "verb", verb, "data", data);
        var activity = activity("invoke", Ids.event(), from, in, card.thread());
        activity.put("name", "adaptiveCard/action").put("replyToId", card.id());
        activity.set("value", Json.of(Map.of("action", action, "trigger", "manual")));
        activity.withObject("channelData").set("source", Json.of(Map.of("name", "message")));
        return activity;
    }

    ObjectNode invoke(TeamsUser from, Conversation in, String thread, String name, Object value) {
        var activity = activity("invoke", Ids.event(), from, in, thread);
        activity.put("name", name);
        activity.set("value", Json.of(value));
        return activity;
    }

    /** @param action add, remove, add-upgrade or remove-upgrade */
    ObjectNode installation(TeamsUser from, Conversation in, String action) {
        return activity("installationUpdate", Ids.event(), from, in, in.id()).put("action", action);
    }

    ObjectNode botAdded(TeamsUser from, Conversation in) {
        var activity = activity("conversationUpdate", Ids.event(), from, in, in.id());
        activity.set("membersAdded", Json.of(List.of(Map.of("id", botId()))));
        return activity;
    }

    String botId() {
        return "28:" + settings.appId();
    }

    ObjectNode activity(String type, String id, TeamsUser from, Conversation in, String thread) {
        var now = OffsetDateTime.now(settings.clock()).truncatedTo(MILLIS);
        var activity = Json.object();
        activity.put("type", type)
                .put("id", id)
                .put("timestamp", SEVEN_DIGITS.format(now.withOffsetSameInstant(ZoneOffset.UTC)))
                .put("localTimestamp", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now))
                .put("localTimezone", "Europe/Copenhagen")
                .put("channelId", "msteams")
                .put("serviceUrl", serviceUrl.toString())
                .put("locale", from.locale());
        activity.set("from", Json.of(account(from)));
        activity.set("recipient", Json.of(Map.of("id", botId(), "name", "Årshjul")));
        activity.set("conversation", conversation(in, thread));
        activity.set("entities", Json.of(List.of(clientInfo(from))));
        activity.set("channelData", Json.of(Map.of("tenant", Map.of("id", settings.tenantId()))));
        if (in.kind() == Conversation.Kind.CHANNEL) {
            var team = Map.of("id", in.id());
            activity.withObject("channelData").setAll(Map.of("team", Json.of(team), "channel", Json.of(team)));
        }
        return activity;
    }

    private Map<String, String> account(TeamsUser user) {
        return Map.of("id", user.mri(settings.appId()), "name", user.name(), "aadObjectId", user.aadObjectId());
    }

    private ObjectNode conversation(Conversation in, String thread) {
        var node = Json.object()
                .put("conversationType", in.kind().wire)
                .put("tenantId", settings.tenantId())
                .put("id", thread);
        if (in.kind() != Conversation.Kind.PERSONAL) {
            node.put("isGroup", true);
        }
        return node;
    }

    private static Map<String, String> clientInfo(TeamsUser user) {
        return Map.of(
                "type", "clientInfo",
                "locale", user.locale(),
                "country", user.locale().substring(user.locale().length() - 2),
                "platform", "Web",
                "timezone", "Europe/Copenhagen");
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
