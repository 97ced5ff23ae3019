package dk.albertslund.styring.demo.teams;

import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Teams as a bot meets it: sends activities to /api/messages and takes the bot's calls on a service address of its own. */
public final class TeamsPeer implements AutoCloseable {

    private final TeamsSettings settings;
    private final Conversations conversations;
    private final Faults faults = new Faults();
    private final Onedrive onedrive = new Onedrive();
    private final List<Consumer<TeamsEvent>> listeners = new CopyOnWriteArrayList<>();
    private final ConnectorServer server;
    private final Activities activities;
    private final Delivery delivery;

    private TeamsPeer(TeamsSettings settings) {
        this.settings = settings;
        var archive = new Archive(settings.archive());
        this.conversations = new Conversations(settings.appId(), archive);
        listeners.add(archive::hear);
        this.server =
                new ConnectorServer(settings, new Connector(settings, conversations, this::tell), faults, onedrive);
        this.activities = new Activities(settings, server.serviceUrl());
        this.delivery = new Delivery(settings);
    }

    public static TeamsPeer start(TeamsSettings settings) {
        return new TeamsPeer(settings);
    }

    /** The address the bot answers on; it stands in every activity. */
    public URI serviceUrl() {
        return server.serviceUrl();
    }

    /** The person's own chat with the bot. */
    public Chat chat(TeamsUser user) {
        return new Chat(this, user, conversations.personal(user));
    }

    public Chat groupChat(String name, TeamsUser user, List<TeamsUser> members) {
        return new Chat(this, user, conversations.shared(Conversation.Kind.GROUP, name, members));
    }

    public Chat channel(String name, TeamsUser user, List<TeamsUser> members) {
        return new Chat(this, user, conversations.shared(Conversation.Kind.CHANNEL, name, members));
    }

    public Collection<Conversation> conversations() {
        return conversations.all();
    }

    public Faults faults() {
        return faults;
    }

    /** Tells the listener of everything that happens from now on. Run what is returned to stop. */
    public Runnable listen(Consumer<TeamsEvent> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    Onedrive onedrive() {
        return onedrive;
    }

    Activities activities() {
        return activities;
    }

    Reply deliver(JsonNode activity) {
        return delivery.deliver(activity);
    }

    Message posted(TeamsUser from, Conversation in, String thread, String text) {
        var now = settings.clock().instant();
        var id = Ids.message(now);
        var message =
                new Message(id, Optional.of(from), thread, activities.message(id, from, in, thread, text), now, 1);
        in.add(message);
        tell(new TeamsEvent.Posted(in, message));
        return message;
    }

    /** The answer to an invoke: a card takes the place of the card pressed; a text is shown as Teams' own notice. */
    void showInvokeAnswer(Conversation in, String cardId, Reply reply) {
        if (!reply.body().path("type").asString("").equals(Json.CARD)) {
            return;
        }
        in.find(cardId).ifPresent(before -> {
            var activity = ((ObjectNode) before.activity()).deepCopy();
            activity.withArray("attachments")
                    .removeAll()
                    .addObject()
                    .put("contentType", Json.CARD)
                    .set("content", reply.body().path("value"));
            var after = before.updated(activity);
            in.replace(after);
            tell(new TeamsEvent.Changed(in, after));
        });
    }

    private void tell(TeamsEvent event) {
        listeners.forEach(it -> it.accept(event));
    }

    @Override
    public void close() {
        delivery.close();
        server.close();
    }
}
