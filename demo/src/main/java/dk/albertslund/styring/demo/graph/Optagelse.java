package dk.albertslund.styring.demo.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes each call and its answer as a line of JSON. The token is not written. */
final class Optagelse {

    private final Path fil;

    Optagelse(Path fil) {
        this.fil = fil;
        try {
            Files.createDirectories(fil.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void skriv(String metode, String sti, String soeg, Map<String, String> hoveder, JsonNode krop, Graphsvar svar) {
        var linje = Json.object().put("method", metode).put("path", sti).put("query", soeg);
        hoveder.forEach((navn, vaerdi) -> {
            if (!navn.equalsIgnoreCase("authorization")) {
                linje.withObject("requestHeaders").put(navn, vaerdi);
            }
        });
        linje.set("requestBody", krop);
        linje.put("status", svar.status());
        svar.hoveder().forEach(linje.withObject("responseHeaders")::put);
        linje.set("responseBody", svar.krop());
        tilfoej(linje);
    }

    private synchronized void tilfoej(ObjectNode linje) {
        try {
            Files.writeString(fil, linje + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
