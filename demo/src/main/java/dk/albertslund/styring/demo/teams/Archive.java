package dk.albertslund.styring.demo.teams;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Keeps what is said in a file, a line for each change, so that a restarted peer shows it again. */
final class Archive {

    private final Optional<Path> file;
    private final Map<String, Map<String, JsonNode>> kept = new LinkedHashMap<>();

    /** @param file nothing is kept without it */
    Archive(Optional<Path> file) {
        this.file = file;
        try {
            if (file.isPresent() && Files.exists(file.get())) {
                Files.readAllLines(file.get()).forEach(line -> replay(Json.read(line.getBytes(UTF_8))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replay(JsonNode line) {
        var messages = kept.computeIfAbsent(line.path("conversation").asString(), _ -> new LinkedHashMap<>());
        var id = line.path("id").asString();
        if (line.has("activity")) {
            messages.put(id, line);
        } else {
            messages.remove(id);
        }
    }

    /** Puts what was said before into a conversation that is opened again. */
    void fill(Conversation conversation) {
        kept.getOrDefault(conversation.id(), Map.of()).values().stream()
                .map(line -> message(line, conversation))
                .forEach(conversation::add);
    }

    private static Message message(JsonNode line, Conversation conversation) {
        var from = line.path("from").asString("");
        return new Message(
                line.path("id").asString(),
                conversation.members().stream()
                        .filter(it -> it.aadObjectId().equals(from))
                        .findFirst(),
                line.path("thread").asString(),
                line.path("activity"),
                Instant.parse(line.path("at").asString()),
                line.path("version").asInt());
    }

    void hear(TeamsEvent event) {
        switch (event) {
            case TeamsEvent.Posted(var in, var message) -> write(line(in, message));
            case TeamsEvent.Changed(var in, var message) -> write(line(in, message));
            case TeamsEvent.Removed(var in, var id) ->
                write(Json.object().put("conversation", in.id()).put("id", id));
            case TeamsEvent.Typing _ -> {}
        }
    }

    private static ObjectNode line(Conversation in, Message message) {
        var line = Json.object()
                .put("conversation", in.id())
                .put("id", message.id())
                .put("from", message.from().map(TeamsUser::aadObjectId).orElse(""))
                .put("thread", message.thread())
                .put("at", message.at().toString())
                .put("version", message.version());
        line.set("activity", message.activity());
        return line;
    }

    private synchronized void write(JsonNode line) {
        file.ifPresent(it -> {
            try {
                Files.writeString(it, line + "\n", CREATE, APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
