package dk.albertslund.styring.demo.side;

import dk.albertslund.styring.demo.teams.Message;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A message as the page gets it. */
record Beskedvisning(
        String id,
        boolean fraBot,
        String tekst,
        List<JsonNode> kort,
        @Nullable Fil fil,
        Instant tid,
        int version) {

    /** @param adresse where it lies; empty while it is asked whether it may */
    record Fil(String navn, String beskrivelse, String adresse) {}

    static Beskedvisning af(Message message) {
        return new Beskedvisning(
                message.id(),
                message.fromBot(),
                message.text(),
                message.card().stream().toList(),
                fil(message),
                message.at(),
                message.version());
    }

    private static @Nullable Fil fil(Message message) {
        return message.fileConsent()
                .map(it -> new Fil(
                        it.path("name").asString(""),
                        it.path("content").path("description").asString(""),
                        ""))
                .or(() -> message.file()
                        .map(it -> new Fil(
                                it.path("name").asString(""),
                                "",
                                it.path("contentUrl").asString(""))))
                .orElse(null);
    }
}
