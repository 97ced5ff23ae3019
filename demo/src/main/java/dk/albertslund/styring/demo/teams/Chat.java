package dk.albertslund.styring.demo.teams;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A conversation seen by one of its members: what she does in it goes to the bot as Teams sends it. */
public final class Chat {

    private final TeamsPeer peer;
    private final TeamsUser user;
    private final Conversation conversation;

    Chat(TeamsPeer peer, TeamsUser user, Conversation conversation) {
        this.peer = peer;
        this.user = user;
        this.conversation = conversation;
    }

    public TeamsUser user() {
        return user;
    }

    public Conversation conversation() {
        return conversation;
    }

    public Reply write(String text) {
        var message = peer.posted(user, conversation, conversation.id(), text);
        return send(message.activity());
    }

    /** Presses an Action.Submit. */
    public Reply submit(Message card, Map<String, ?> data) {
        return send(peer.activities().submit(user, conversation, card, data));
    }

    /** Presses an Action.Execute; a card in the answer takes the place of the one pressed. */
    public Reply execute(Message card, String verb, Map<String, ?> data) {
        var reply = send(peer.activities().execute(user, conversation, card, verb, data));
        peer.showInvokeAnswer(conversation, card.id(), reply);
        return reply;
    }

    /** Answers the card that asks whether a file may be put in her OneDrive. */
    public Reply fileConsent(Message card, boolean yes) {
        var asked = card.fileConsent().orElseThrow();
        var content = asked.path("content");
        var value = Json.object().put("type", "fileUpload").put("action", yes ? "accept" : "decline");
        value.set("context", content.path(yes ? "acceptContext" : "declineContext"));
        if (yes) {
            var place = peer.onedrive().place(peer.serviceUrl());
            value.putObject("uploadInfo")
                    .put("name", asked.path("name").asString(""))
                    .put("contentUrl", place.toString())
                    .put("uploadUrl", place.toString())
                    .put("uniqueId", Ids.event())
                    .put("fileType", "xlsx");
        }
        var activity = peer.activities().invoke(user, conversation, card.thread(), "fileConsent/invoke", value);
        return send(activity.put("replyToId", card.id()));
    }

    /** Searches from the compose box; before anything is typed, the text is empty. */
    public Reply search(String command, String text) {
        var parameter =
                text.isEmpty() ? Map.of("name", "initialRun", "value", "true") : Map.of("name", "tekst", "value", text);
        return invoke(
                "composeExtension/query",
                Map.of(
                        "commandId",
                        command,
                        "parameters",
                        List.of(parameter),
                        "queryOptions",
                        Map.of("skip", 0, "count", 25)));
    }

    /** Chooses the command under ”⋯” on a message, which opens a dialog about it. */
    public Reply openDialog(String command, String html) {
        return invoke(
                "composeExtension/fetchTask",
                Map.of(
                        "commandId",
                        command,
                        "commandContext",
                        "message",
                        "messagePayload",
                        Map.of("body", Map.of("contentType", "html", "content", html))));
    }

    /** Presses a button in the dialog. */
    public Reply submitDialog(String command, Map<String, ?> data) {
        return invoke(
                "composeExtension/submitAction",
                Map.of("commandId", command, "commandContext", "message", "data", data));
    }

    private Reply invoke(String name, Object value) {
        return send(peer.activities().invoke(user, conversation, conversation.id(), name, value));
    }

    /** The bot is installed for the person (or added to the group); Teams tells it in two ways. */
    public Reply install() {
        send(peer.activities().botAdded(user, conversation));
        return send(peer.activities().installation(user, conversation, "add"));
    }

    /** The bot has been installed before this peer was started. */
    public void resume() {
        conversation.installed(true);
    }

    public Reply upgrade() {
        return send(peer.activities().installation(user, conversation, "add-upgrade"));
    }

    public Reply uninstall() {
        var reply = send(peer.activities().installation(user, conversation, "remove"));
        conversation.installed(false);
        return reply;
    }

    /** An activity to be changed and then sent, for what has no method of its own here. */
    public ObjectNode activity(String type) {
        return peer.activities().activity(type, Ids.event(), user, conversation, conversation.id());
    }

    /** Sends the activity as it is; the same activity twice is a redelivery. */
    public Reply send(JsonNode activity) {
        conversation.installed(true);
        return peer.deliver(activity);
    }
}
