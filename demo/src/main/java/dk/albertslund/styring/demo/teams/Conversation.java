package dk.albertslund.styring.demo.teams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** One chat, group chat or channel: who is in it, and what has been said. */
public final class Conversation {

    public enum Kind {
        PERSONAL("personal"),
        GROUP("groupChat"),
        CHANNEL("channel");

        final String wire;

        Kind(String wire) {
            this.wire = wire;
        }
    }

    private final String id;
    private final Kind kind;
    private final List<TeamsUser> members;
    private final List<Message> messages = new ArrayList<>();
    private boolean installed;

    Conversation(String id, Kind kind, List<TeamsUser> members) {
        this.id = id;
        this.kind = kind;
        this.members = List.copyOf(members);
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public List<TeamsUser> members() {
        return members;
    }

    public synchronized boolean installed() {
        return installed;
    }

    public synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    public synchronized Optional<Message> find(String messageId) {
        return messages.stream().filter(it -> it.id().equals(messageId)).findFirst();
    }

    /** Waits for the first message that fits, among those already there too. */
    public synchronized Message await(Predicate<Message> fits, Duration atMost) {
        var end = System.nanoTime() + atMost.toNanos();
        try {
            var found = first(fits);
            while (found.isEmpty()) {
                wait(millisLeft(end, atMost));
                found = first(fits);
            }
            return found.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Optional<Message> first(Predicate<Message> fits) {
        return messages.stream().filter(fits).findFirst();
    }

    private long millisLeft(long end, Duration atMost) {
        var left = (end - System.nanoTime()) / 1_000_000;
        if (left <= 0) {
            var there = messages.stream().map(Message::activity).toList();
            throw new IllegalStateException("no such message within %s; there are %s".formatted(atMost, there));
        }
        return left;
    }

    synchronized void installed(boolean now) {
        installed = now;
    }

    synchronized void add(Message message) {
        messages.add(message);
        notifyAll();
    }

    synchronized void replace(Message message) {
        messages.replaceAll(it -> it.id().equals(message.id()) ? message : it);
        notifyAll();
    }

    synchronized boolean remove(String messageId) {
        return messages.removeIf(it -> it.id().equals(messageId));
    }
}
