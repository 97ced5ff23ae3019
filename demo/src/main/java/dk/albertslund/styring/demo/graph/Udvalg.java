package dk.albertslund.styring.demo.graph;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** What {@code $select} leaves of an object; its id and the annotations stay. */
final class Udvalg {

    private Udvalg() {}

    static ObjectNode af(ObjectNode fuld, List<String> valgte) {
        if (valgte.isEmpty()) {
            return fuld;
        }
        var valgt = Json.object();
        fuld.properties().stream()
                .filter(led -> led.getKey().equals("id") || led.getKey().contains("@") || valgte.contains(led.getKey()))
                .forEach(led -> valgt.set(led.getKey(), led.getValue()));
        return valgt;
    }
}
