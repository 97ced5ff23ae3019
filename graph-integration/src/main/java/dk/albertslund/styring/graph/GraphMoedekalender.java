package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;
import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.Attendee;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.ResponseType;
import com.microsoft.graph.users.item.events.EventsRequestBuilder;
import com.microsoft.kiota.ApiException;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Meetings as events in the organiser's mailbox. */
final class GraphMoedekalender implements Moedekalender {

    private static final String BLIVENDE_ID = "IdType=\"ImmutableId\"";

    private final Klient klient;
    private final Postkasse postkasse;

    GraphMoedekalender(Klient klient, Postkasse postkasse) {
        this.klient = klient;
        this.postkasse = postkasse;
    }

    @Override
    public Oprettet opret(Moede moede, String emne, String tekst) {
        return postkasse.kald("opret møde", () -> {
            try {
                return oprettet(send(moede, emne, tekst));
            } catch (ApiException e) {
                if (e.getResponseStatusCode() == 409) {
                    return oprettet(findes(moede).orElseThrow(() -> e));
                }
                throw e;
            }
        });
    }

    private Event send(Moede moede, String emne, String tekst) {
        var svar = begivenheder().post(Begivenhed.ny(moede, emne, tekst), opsaetning -> {
            opsaetning.headers.add("Prefer", BLIVENDE_ID);
            opsaetning.headers.add("Prefer", Graphtid.OENSKE);
            opsaetning.options.add(Klient.SKRIV);
        });
        return kraevet(svar, "begivenhed");
    }

    /** Graph may say 409 to a transactionId it knows; then the event stands on its day. */
    private Optional<Event> findes(Moede moede) {
        var dag = moede.tid().start().toLocalDate();
        var svar = klient.graph()
                .users()
                .byUserId(postkasse.mail())
                .calendarView()
                .get(opsaetning -> {
                    // A day wide on both sides, for the window is in UTC.
                    opsaetning.queryParameters.startDateTime = dag.minusDays(1)
                            .atStartOfDay()
                            .atOffset(ZoneOffset.UTC)
                            .toString();
                    opsaetning.queryParameters.endDateTime = dag.plusDays(2)
                            .atStartOfDay()
                            .atOffset(ZoneOffset.UTC)
                            .toString();
                    opsaetning.queryParameters.select = new String[] {"id", "transactionId", "onlineMeeting"};
                    opsaetning.queryParameters.top = 999;
                    opsaetning.headers.add("Prefer", BLIVENDE_ID);
                    opsaetning.options.add(Klient.LAES);
                });
        var id = moede.id().vaerdi().toString();
        return requireNonNullElse(kraevet(svar, "begivenheder").getValue(), List.<Event>of()).stream()
                .filter(en -> id.equals(en.getTransactionId()))
                .findFirst();
    }

    private static Oprettet oprettet(Event begivenhed) {
        var teams = begivenhed.getOnlineMeeting();
        var link = teams == null ? "" : requireNonNullElse(teams.getJoinUrl(), "");
        return new Oprettet(kraevet(begivenhed.getId(), "begivenhedens id"), link);
    }

    /** The map finds an address in whatever letter case it is asked for; Exchange changes it at times. */
    @Override
    public Map<String, Svar> svar(String begivenhed) {
        return postkasse.kald("læs svar", () -> {
            var en = begivenheder().byEventId(begivenhed).get(opsaetning -> {
                opsaetning.queryParameters.select = new String[] {"attendees"};
                opsaetning.headers.add("Prefer", BLIVENDE_ID);
                opsaetning.options.add(Klient.LAES);
            });
            var svar = new TreeMap<String, Svar>(String.CASE_INSENSITIVE_ORDER);
            for (var deltager : requireNonNullElse(kraevet(en, "begivenhed").getAttendees(), List.<Attendee>of())) {
                if (deltager.getEmailAddress() != null
                        && deltager.getEmailAddress().getAddress() != null) {
                    svar.put(deltager.getEmailAddress().getAddress(), svar(deltager));
                }
            }
            return svar;
        });
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

    private EventsRequestBuilder begivenheder() {
        return klient.graph().users().byUserId(postkasse.mail()).events();
    }
}
