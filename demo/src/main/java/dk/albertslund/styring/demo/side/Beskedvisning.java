package dk.albertslund.styring.demo.side;

import dk.albertslund.styring.demo.teams.Message;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A message as the page gets it. */
record Beskedvisning(String id, boolean fraBot, String tekst, List<JsonNode> kort, Instant tid, int version) {

    static Beskedvisning af(Message message) {
        return new Beskedvisning(
                message.id(),
                message.fromBot(),
                message.text(),
                message.card().stream().toList(),
                message.at(),
                message.version());
    }
}
