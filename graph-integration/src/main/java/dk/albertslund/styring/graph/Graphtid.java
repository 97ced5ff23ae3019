package dk.albertslund.styring.graph;

import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.DateTimeTimeZone;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Graph's times: the wall clock without offset, and a zone by its Windows name. */
final class Graphtid {

    /** What Outlook calls Danish time; Europe/Copenhagen is not among the names it documents. */
    static final String DANSK = "Romance Standard Time";

    /** The answer's times in Danish time too; otherwise they are in UTC. */
    static final String OENSKE = "outlook.timezone=\"" + DANSK + "\"";

    static final ZoneId DANMARK = ZoneId.of("Europe/Copenhagen");
    private static final Map<String, ZoneId> WINDOWS = Map.of(
            DANSK,
            DANMARK,
            "W. Europe Standard Time",
            ZoneId.of("Europe/Berlin"),
            "Central Europe Standard Time",
            ZoneId.of("Europe/Budapest"),
            "Central European Standard Time",
            ZoneId.of("Europe/Warsaw"),
            "GMT Standard Time",
            ZoneId.of("Europe/London"),
            "Greenland Standard Time",
            ZoneId.of("America/Nuuk"),
            "UTC",
            ZoneId.of("UTC"),
            "tzone://Microsoft/Utc",
            ZoneId.of("UTC"));

    private Graphtid() {}

    static DateTimeTimeZone til(LocalDateTime tid) {
        var svar = new DateTimeTimeZone();
        svar.setDateTime(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(tid));
        svar.setTimeZone(DANSK);
        return svar;
    }

    /** The Danish wall clock at that time. */
    static LocalDateTime fra(DateTimeTimeZone tid) {
        var vaegur = LocalDateTime.parse(tid.getDateTime());
        var zone = zone(requireNonNullElse(tid.getTimeZone(), DANSK));
        return zone.equals(DANMARK)
                ? vaegur
                : vaegur.atZone(zone).withZoneSameInstant(DANMARK).toLocalDateTime();
    }

    private static ZoneId zone(String navn) {
        if (WINDOWS.containsKey(navn)) {
            return WINDOWS.get(navn);
        }
        try {
            return ZoneId.of(navn);
        } catch (DateTimeException e) {
            // "tzone://Microsoft/Custom" and "Customized Time Zone": we have asked for Danish time, so it is Danish
            // time.
            return DANMARK;
        }
    }
}
