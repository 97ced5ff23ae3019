package dk.albertslund.styring.demo.graph;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A list given out page by page, with absolute links as Graph's are. */
final class Sider {

    private Sider() {}

    static Graphsvar side(Kald kald, List<ObjectNode> alle, int hoejst) {
        var antal = kald.af("$top")
                .map(Integer::parseInt)
                .map(top -> Math.min(top, hoejst))
                .orElse(hoejst);
        var fra = kald.af("$skiptoken").map(Integer::parseInt).orElse(0);
        var til = Math.min(alle.size(), fra + antal);
        var svar = samling(kald, alle.subList(fra, til));
        if (til < alle.size()) {
            var soeg = new LinkedHashMap<>(kald.soeg());
            soeg.put("$skiptoken", Integer.toString(til));
            svar.put("@odata.nextLink", link(kald, soeg));
        }
        return Graphsvar.ok(svar);
    }

    static ObjectNode samling(Kald kald, List<ObjectNode> dele) {
        var svar = Json.object().put("@odata.context", kald.base() + "/$metadata#" + String.join("/", kald.sti()));
        ArrayNode vaerdi = svar.putArray("value");
        dele.forEach(vaerdi::add);
        return svar;
    }

    static String link(Kald kald, Map<String, String> soeg) {
        return kald.base() + "/" + kald.sti().stream().map(Sider::kode).collect(Collectors.joining("/"))
                + soeg.entrySet().stream()
                        .map(led -> led.getKey() + "=" + kode(led.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    private static String kode(String tekst) {
        return URLEncoder.encode(tekst, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
