package dk.albertslund.styring.demo.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** Up to twenty calls in one. Their errors come inside an answer of 200. */
final class Batch {

    private static final int HOEJST = 20;

    private final Doer doer;

    Batch(Doer doer) {
        this.doer = doer;
    }

    Graphsvar svar(Kald kald) {
        var dele = kald.krop().path("requests");
        if (dele.isEmpty() || dele.size() > HOEJST) {
            throw Graphfejl.forkert("A batch has 1 to 20 requests.");
        }
        var svar = new LinkedHashMap<String, Graphsvar>();
        for (var del : dele) {
            var id = del.path("id").asString("");
            if (id.isEmpty() || svar.containsKey(id)) {
                throw Graphfejl.forkert("Each request has an id of its own.");
            }
            svar.put(id, del(del, kald, svar));
        }
        var krop = Json.object();
        var liste = krop.putArray("responses");
        svar.forEach((id, delsvar) -> tilfoej(liste, id, delsvar));
        return Graphsvar.ok(krop);
    }

    private Graphsvar del(JsonNode del, Kald kald, Map<String, Graphsvar> foer) {
        var id = UUID.randomUUID().toString();
        try {
            for (var afhaenger : del.path("dependsOn")) {
                if (!foer.containsKey(afhaenger.asString())
                        || foer.get(afhaenger.asString()).status() >= 400) {
                    throw new Graphfejl(424, "FailedDependency", "A request this one depends on has failed.");
                }
            }
            var hoveder = new HashMap<String, String>();
            del.path("headers")
                    .properties()
                    .forEach(h -> hoveder.put(h.getKey(), h.getValue().asString()));
            var url = del.path("url").asString("");
            if (url.contains("://") || url.contains("$batch")) {
                throw Graphfejl.forkert("The url of a part is relative.");
            }
            return doer.udfoerDel(
                    Kald.af(del.path("method").asString(""), url, hoveder, del.path("body"), kald.base()));
        } catch (Graphfejl fejl) {
            return fejl.svar(id, id);
        }
    }

    private static void tilfoej(ArrayNode liste, String id, Graphsvar svar) {
        var del = liste.addObject().put("id", id).put("status", svar.status());
        var hoveder = del.putObject("headers");
        svar.hoveder().forEach(hoveder::put);
        if (!svar.krop().isNull()) {
            hoveder.put("Content-Type", "application/json");
            del.set("body", svar.krop());
        }
    }
}
