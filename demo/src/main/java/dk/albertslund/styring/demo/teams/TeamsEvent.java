package dk.albertslund.styring.demo.teams;

/** Something that a Teams client would show at once. */
public sealed interface TeamsEvent {

    Conversation in();

    record Posted(Conversation in, Message message) implements TeamsEvent {}

    record Changed(Conversation in, Message message) implements TeamsEvent {}

    record Removed(Conversation in, String messageId) implements TeamsEvent {}

    /** The bot is typing. */
    record Typing(Conversation in) implements TeamsEvent {}
}
