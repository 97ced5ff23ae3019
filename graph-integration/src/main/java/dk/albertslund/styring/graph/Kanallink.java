package dk.albertslund.styring.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.udtraek.Kanal;
import java.net.URI;
import java.net.URLDecoder;
import java.util.regex.Pattern;

/** What Teams gives for “Get link to channel”: it names both the channel and the group of its team. */
final class Kanallink {

    private static final Pattern LINK =
            Pattern.compile("/l/channel/([^/?]+)(?:/[^?]*)?\\?(?:.*&)?groupId=([0-9a-fA-F-]{36})(?:&.*)?");

    /** @throws IllegalArgumentException when it is not such a link */
    static Kanal kanal(URI link) {
        var fund = LINK.matcher(link.getRawPath() + "?" + link.getRawQuery());
        if (!fund.matches()) {
            throw new IllegalArgumentException(
                    "graph.dokumentkanal er det link, Teams giver til en kanal (Hent link til kanal), ikke " + link);
        }
        return new Kanal(fund.group(2), URLDecoder.decode(fund.group(1), UTF_8));
    }

    private Kanallink() {}
}
