package dk.albertslund.styring.demo.graph;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** @param krop JSON null for an answer without a body */
record Graphsvar(int status, Map<String, String> hoveder, JsonNode krop) {

    static Graphsvar ok(JsonNode krop) {
        return new Graphsvar(200, Map.of(), krop);
    }

    static Graphsvar tomt(int status) {
        return new Graphsvar(status, Map.of(), Json.MAPPER.nullNode());
    }

    Graphsvar med(Map<String, String> flere) {
        return new Graphsvar(status, flere, krop);
    }
}
