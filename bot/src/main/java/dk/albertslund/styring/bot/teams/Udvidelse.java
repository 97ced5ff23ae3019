package dk.albertslund.styring.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.styring.samtale.Besked;
import dk.albertslund.styring.samtale.Besked.Soegested;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.web.util.HtmlUtils;

/** What somebody asks of us while she is in another chat: to find something to share, or to keep a message. */
final class Udvidelse {

    static final String SEARCH = "composeExtension/query";
    static final String OPEN = "composeExtension/fetchTask";
    static final String SUBMIT = "composeExtension/submitAction";

    private static final String TYPED = "tekst";
    private static final Pattern LINE = Pattern.compile("(?i)<(?:br|/p|/div|/li)\\b[^<>]*>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    /** Empty for a command we do not have. The first time Teams asks nothing has been typed. */
    static Optional<Besked> search(JsonNode value) {
        return Stream.of(Soegested.values())
                .filter(sted ->
                        sted.name().equals(value.path("commandId").asText("").toUpperCase(Locale.ROOT)))
                .findFirst()
                .map(sted -> new Besked.Soegt(sted, typed(value.path("parameters"))));
    }

    private static String typed(JsonNode parameters) {
        return parameters
                .valueStream()
                .filter(parameter -> parameter.path("name").asText("").equals(TYPED))
                .map(parameter -> parameter.path("value").asText(""))
                .findFirst()
                .orElse("");
    }

    static Besked message(JsonNode value) {
        var body = value.path("messagePayload").path("body");
        var content = body.path("content").asText("");
        return new Besked.Iagttaget(
                body.path("contentType").asText("").equals("html") ? withoutMarkup(content) : content.strip());
    }

    private static String withoutMarkup(String html) {
        var lines = LINE.matcher(html).replaceAll("\n");
        return HtmlUtils.htmlUnescape(TAG.matcher(lines).replaceAll(""))
                .replace('\u00a0', ' ')
                .strip();
    }

    private Udvidelse() {}
}
