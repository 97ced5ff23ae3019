package dk.albertslund.styring.demo.graph;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Graph's dateTimeTimeZone: a time of the wall clock with seven decimals, and the Windows name of a zone. */
final class Tider {

    static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");

    private static final DateTimeFormatter SYV_DECIMALER = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSS");
    private static final Pattern OENSKE = Pattern.compile("outlook\\.timezone\\s*=\\s*\"([^\"]+)\"");
    private static final Map<String, ZoneId> WINDOWS = Map.of(
            "Romance Standard Time", DANMARK,
            "W. Europe Standard Time", ZoneId.of("Europe/Berlin"),
            "GMT Standard Time", ZoneId.of("Europe/London"),
            "Greenland Standard Time", ZoneId.of("America/Nuuk"),
            "UTC", ZoneId.of("UTC"),
            "tzone://Microsoft/Utc", ZoneId.of("UTC"));

    private Tider() {}

    static ZonedDateTime laes(JsonNode tid) {
        try {
            return LocalDateTime.parse(tid.path("dateTime").asString(""))
                    .atZone(zone(tid.path("timeZone").asString("")));
        } catch (DateTimeParseException e) {
            throw Graphfejl.forkert("Not a date and time: " + tid.path("dateTime"));
        }
    }

    static ZoneId zone(String navn) {
        if (WINDOWS.containsKey(navn)) {
            return WINDOWS.get(navn);
        }
        try {
            return ZoneId.of(navn);
        } catch (DateTimeException e) {
            throw new Graphfejl(400, "TimeZoneNotSupportedException", "Time zone not supported: " + navn);
        }
    }

    /** The zone the caller wants the answer in; UTC when nothing is said. */
    static String oensket(Kald kald) {
        var match = OENSKE.matcher(kald.hoveder().getOrDefault("Prefer", ""));
        return match.find() ? match.group(1) : "UTC";
    }

    static ObjectNode vist(ZonedDateTime tid, String zone) {
        return Json.object()
                .put("dateTime", SYV_DECIMALER.format(tid.withZoneSameInstant(zone(zone))))
                .put("timeZone", zone);
    }
}
