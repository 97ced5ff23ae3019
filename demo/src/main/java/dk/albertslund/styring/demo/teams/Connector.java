package dk.albertslund.styring.demo.teams;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What the bot may do in Teams, without the HTTP around it. */
final class Connector {

    /** Teams counts a message's size in UTF-16 (viden: about 100 KB). */
    private static final int MAX_CHARS = 50 * 1024;

    private final TeamsSettings settings;
    private final Conversations conversations;
    private final Consumer<TeamsEvent> events;

    Connector(TeamsSettings settings, Conversations conversations, Consumer<TeamsEvent> events) {
        this.settings = settings;
        this.conversations = conversations;
        this.events = events;
    }

    Answer create(JsonNode wish) {
        var member = wish.path("members").path(0).path("id").asString("");
        var found = conversations.personalOf(member).filter(Conversation::installed);
        if (found.isEmpty()) {
            return Answer.error(403, "BotNotInConversationRoster", "the bot is not installed for this user");
        }
        var answer = Json.object().put("id", found.get().id());
        if (wish.has("activity")) {
            answer.put(
                    "activityId", post(found.get().id(), wish.path("activity")).id());
        }
        return new Answer(201, answer);
    }

    Answer post(String conversationId, JsonNode activity) {
        return in(conversationId, conversation -> {
            if (activity.toString().length() > MAX_CHARS) {
                return Answer.error(413, "MessageSizeTooBig", "Message size too large.");
            }
            if (activity.path("type").asString("").equals("typing")) {
                events.accept(new TeamsEvent.Typing(conversation));
                return new Answer(202, Json.object());
            }
            var now = settings.clock().instant();
            var message = new Message(Ids.message(now), Optional.empty(), conversationId, activity, now, 1);
            conversation.add(message);
            events.accept(new TeamsEvent.Posted(conversation, message));
            return Answer.id(201, message.id());
        });
    }

    Answer update(String conversationId, String messageId, JsonNode activity) {
        return in(conversationId, conversation -> {
            var before = conversation.find(messageId).filter(Message::fromBot);
            if (before.isEmpty()) {
                return noSuchActivity();
            }
            var after = before.get().updated(activity);
            conversation.replace(after);
            events.accept(new TeamsEvent.Changed(conversation, after));
            return Answer.id(200, messageId);
        });
    }

    Answer delete(String conversationId, String messageId) {
        return in(conversationId, conversation -> {
            if (!conversation.remove(messageId)) {
                return noSuchActivity();
            }
            events.accept(new TeamsEvent.Removed(conversation, messageId));
            return new Answer(200, Json.object());
        });
    }

    /** Every channel is in a team of its own, and is the first in it, so that the team has its id. */
    Answer team(String id) {
        return in(
                id,
                it -> new Answer(
                        200,
                        Json.object()
                                .put("id", id)
                                .put("aadGroupId", Ids.guid(id))
                                .put("channelCount", 1)));
    }

    Answer members(String conversationId) {
        return in(conversationId, it -> new Answer(200, Json.of(accounts(it.members()))));
    }

    Answer member(String conversationId, String id) {
        return in(
                conversationId,
                conversation -> conversation.members().stream()
                        .filter(it -> it.is(id, settings.appId()))
                        .findFirst()
                        .map(it -> new Answer(200, account(it)))
                        .orElse(Answer.error(404, "MemberNotFoundInConversation", "no such member")));
    }

    /** @param from the continuation token: where the next page begins; empty for the first */
    Answer pagedMembers(String conversationId, int pageSize, String from) {
        return in(conversationId, conversation -> {
            var all = conversation.members();
            var start = from.isEmpty() ? 0 : Integer.parseInt(from);
            var end = Math.min(all.size(), start + pageSize);
            var page = Json.object();
            page.set("members", Json.of(accounts(all.subList(start, end))));
            if (end < all.size()) {
                page.put("continuationToken", Integer.toString(end));
            }
            return new Answer(200, page);
        });
    }

    private Answer in(String conversationId, Function<Conversation, Answer> what) {
        var found = conversations.find(conversationId);
        if (found.isEmpty()) {
            return Answer.error(404, "ConversationNotFound", "Conversation not found.");
        }
        if (!found.get().installed()) {
            return Answer.error(403, "BotNotInConversationRoster", "The bot is not part of the conversation roster.");
        }
        return what.apply(found.get());
    }

    private static Answer noSuchActivity() {
        return Answer.error(404, "ActivityNotFoundInConversation", "The activity was not found.");
    }

    private List<ObjectNode> accounts(List<TeamsUser> users) {
        return users.stream().map(this::account).toList();
    }

    private ObjectNode account(TeamsUser user) {
        return Json.object()
                .put("id", user.mri(settings.appId()))
                .put("name", user.name())
                .put("objectId", user.aadObjectId())
                .put("aadObjectId", user.aadObjectId())
                .put("givenName", user.givenName())
                .put("surname", user.surname())
                .put("email", user.mail())
                .put("userPrincipalName", user.mail())
                .put("tenantId", settings.tenantId())
                .put("userRole", "user");
    }
}
