package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;
import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.Attendee;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.ResponseType;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Moedebillede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the SDK's event says of a meeting, so that nothing of the SDK is kept. */
final class Billede {

    private Billede() {}

    static Moedebillede af(Event en) {
        return new Moedebillede(
                kraevet(en.getId(), "begivenhedens id"),
                tid(Graphtid.fra(kraevet(en.getStart(), "start")), Graphtid.fra(kraevet(en.getEnd(), "slut"))),
                requireNonNullElse(en.getIsCancelled(), false),
                moedelink(en),
                svar(requireNonNullElse(en.getAttendees(), List.of())));
    }

    /** One that somebody has made end when it begins, takes a minute. */
    private static Tidsrum tid(LocalDateTime start, LocalDateTime slut) {
        return new Tidsrum(start, start.isBefore(slut) ? slut : start.plusMinutes(1));
    }

    static String moedelink(Event en) {
        var teams = en.getOnlineMeeting();
        return teams == null ? "" : requireNonNullElse(teams.getJoinUrl(), "");
    }

    /** The map finds an address in whatever letter case it is asked for; Exchange changes it at times. */
    private static Map<String, Svar> svar(List<Attendee> deltagere) {
        var svar = new TreeMap<String, Svar>(String.CASE_INSENSITIVE_ORDER);
        for (var deltager : deltagere) {
            var adresse = deltager.getEmailAddress();
            if (adresse != null && adresse.getAddress() != null) {
                svar.put(adresse.getAddress(), svar(deltager));
            }
        }
        return svar;
    }

    private static Svar svar(Attendee deltager) {
        return deltager.getStatus() == null
                ? Svar.INTET
                : svar(deltager.getStatus().getResponse());
    }

    private static Svar svar(@Nullable ResponseType svar) {
        return switch (svar) {
            case null -> Svar.INTET;
            case None, NotResponded -> Svar.INTET;
            case Organizer, Accepted -> Svar.JA;
            case TentativelyAccepted -> Svar.MAASKE;
            case Declined -> Svar.NEJ;
        };
    }
}
