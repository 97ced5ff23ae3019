package dk.albertslund.styring.demo.teams;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON trees in and out. */
final class Json {

    static final String CARD = "application/vnd.microsoft.card.adaptive";
    static final String FILE_CONSENT = "application/vnd.microsoft.teams.card.file.consent";
    static final String FILE_INFO = "application/vnd.microsoft.teams.card.file.info";

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static JsonNode of(Object value) {
        return MAPPER.valueToTree(value);
    }

    static JsonNode read(byte[] body) {
        return body.length == 0 ? object() : MAPPER.readTree(body);
    }

    static byte[] write(JsonNode node) {
        return MAPPER.writeValueAsBytes(node);
    }
}
