package dk.albertslund.styring.demo.teams;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All conversations the bot could be in. */
final class Conversations {

    private final Map<String, Conversation> byId = new ConcurrentHashMap<>();
    private final String appId;
    private final Archive archive;

    Conversations(String appId, Archive archive) {
        this.appId = appId;
        this.archive = archive;
    }

    /** The chat between the person and the bot; there is always just one. */
    Conversation personal(TeamsUser user) {
        return byId.computeIfAbsent(
                "a:1" + Ids.opaque(appId + user.aadObjectId() + "chat"),
                id -> opened(new Conversation(id, Conversation.Kind.PERSONAL, List.of(user))));
    }

    /** @param name two of the same name are the same conversation */
    Conversation shared(Conversation.Kind kind, String name, List<TeamsUser> members) {
        var suffix = kind == Conversation.Kind.CHANNEL ? "@thread.tacv2" : "@thread.v2";
        return byId.computeIfAbsent(
                "19:" + Ids.opaque(name).substring(0, 32) + suffix, id -> opened(new Conversation(id, kind, members)));
    }

    private Conversation opened(Conversation conversation) {
        archive.fill(conversation);
        return conversation;
    }

    /** A reply in a channel is addressed to the channel's id with the thread behind it. */
    Optional<Conversation> find(String id) {
        return Optional.ofNullable(byId.get(id.split(";messageid=", 2)[0]));
    }

    Optional<Conversation> personalOf(String memberId) {
        return byId.values().stream()
                .filter(it -> it.kind() == Conversation.Kind.PERSONAL)
                .filter(it -> it.members().getFirst().is(memberId, appId))
                .findFirst();
    }

    Collection<Conversation> all() {
        return byId.values();
    }
}
