package dk.albertslund.styring.demo.teams;

import tools.jackson.databind.JsonNode;

/** What Teams answers the bot. */
record Answer(int status, JsonNode body) {

    static Answer id(int status, String id) {
        return new Answer(status, Json.object().put("id", id));
    }

    static Answer error(int status, String code, String message) {
        var body = Json.object();
        body.putObject("error").put("code", code).put("message", message);
        return new Answer(status, body);
    }

    String id() {
        return body.path("id").asString("");
    }
}
