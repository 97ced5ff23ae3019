package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;
import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.users.item.events.item.EventItemRequestBuilder;
import com.microsoft.graph.users.item.events.item.cancel.CancelPostRequestBody;
import com.microsoft.kiota.ApiException;
import dk.albertslund.styring.graph.adgang.Funktion;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Meetings as events in the mailboxes that call them. */
final class GraphMoedekalender implements Moedekalender {

    static final String BLIVENDE_ID = "IdType=\"ImmutableId\"";
    static final String[] FELTER = {"id", "start", "end", "isCancelled", "onlineMeeting", "attendees"};

    private final Klient klient;
    private final Postkasser postkasser;
    private final Set<Funktion> slukket;

    GraphMoedekalender(Klient klient, Postkasser postkasser, Set<Funktion> slukket) {
        this.klient = klient;
        this.postkasser = postkasser;
        this.slukket = slukket;
    }

    @Override
    public Oprettet opret(Moede moede, int omgang, String emne, String tekst) {
        var postkasse = aabne().til(moede.borgergruppe());
        return postkasse.kald("opret møde", () -> {
            try {
                return oprettet(send(postkasse, moede, omgang, emne, tekst), postkasse);
            } catch (ApiException e) {
                if (e.getResponseStatusCode() == 409) {
                    return oprettet(findes(postkasse, moede, omgang).orElseThrow(() -> e), postkasse);
                }
                throw e;
            }
        });
    }

    private Postkasser aabne() {
        if (slukket.contains(Funktion.KALENDERE)) {
            throw Kalenderfejl.slukket();
        }
        return postkasser;
    }

    private Event send(Postkasse postkasse, Moede moede, int omgang, String emne, String tekst) {
        var svar = klient.graph()
                .users()
                .byUserId(postkasse.mail())
                .events()
                .post(Begivenhed.ny(moede, omgang, emne, tekst), opsaetning -> {
                    opsaetning.headers.add("Prefer", BLIVENDE_ID);
                    opsaetning.headers.add("Prefer", Graphtid.OENSKE);
                    opsaetning.options.add(Klient.SKRIV);
                });
        return kraevet(svar, "begivenhed");
    }

    /** Graph may say 409 to a transactionId it knows; then the event stands on its day. */
    private Optional<Event> findes(Postkasse postkasse, Moede moede, int omgang) {
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
        var id = moede.transaktion(omgang).toString();
        return requireNonNullElse(kraevet(svar, "begivenheder").getValue(), List.<Event>of()).stream()
                .filter(en -> id.equals(en.getTransactionId()))
                .findFirst();
    }

    private static Oprettet oprettet(Event begivenhed, Postkasse postkasse) {
        return new Oprettet(
                kraevet(begivenhed.getId(), "begivenhedens id"), Billede.moedelink(begivenhed), postkasse.mail());
    }

    /** The list of attendees replaces the old one, so it is read first. */
    @Override
    public Optional<Moedebillede> flyt(Oprettet begivenhed, Moede moede) {
        var postkasse = aabne().med(begivenhed.postkasse());
        return postkasse.kald(
                "flyt møde",
                () -> hvisDenFindes(() -> {
                    var foer = hent(postkasse, begivenhed);
                    var rettet = Begivenhed.flyttet(moede, requireNonNullElse(foer.getAttendees(), List.of()));
                    var efter = en(postkasse, begivenhed).patch(rettet, opsaetning -> {
                        opsaetning.headers.add("Prefer", BLIVENDE_ID);
                        opsaetning.headers.add("Prefer", Graphtid.OENSKE);
                        opsaetning.options.add(Klient.SKRIV);
                    });
                    return Billede.af(kraevet(efter, "begivenhed"));
                }));
    }

    @Override
    public void aflys(Oprettet begivenhed, String hilsen) {
        var postkasse = aabne().med(begivenhed.postkasse());
        postkasse.kald(
                "aflys møde",
                () -> hvisDenFindes(() -> {
                    var brev = new CancelPostRequestBody();
                    brev.setComment(hilsen);
                    en(postkasse, begivenhed).cancel().post(brev, opsaetning -> opsaetning.options.add(Klient.SKRIV));
                    return true;
                }));
    }

    @Override
    public Optional<Moedebillede> laes(Oprettet begivenhed) {
        var postkasse = aabne().med(begivenhed.postkasse());
        return postkasse.laes("læs møde", () -> hvisDenFindes(() -> Billede.af(hent(postkasse, begivenhed))));
    }

    @Override
    public Nyt nyt(String postkasse, Optional<String> maerke, LocalDate fra, LocalDate til) {
        return new GraphKalendernyt(klient, aabne().med(postkasse)).laes(fra, til, maerke);
    }

    private Event hent(Postkasse postkasse, Oprettet begivenhed) {
        var svar = en(postkasse, begivenhed).get(opsaetning -> {
            opsaetning.queryParameters.select = FELTER;
            opsaetning.headers.add("Prefer", BLIVENDE_ID);
            opsaetning.headers.add("Prefer", Graphtid.OENSKE);
        });
        return kraevet(svar, "begivenhed");
    }

    /** Only the event itself may be gone; a mailbox that is not found is a mailbox we may not use. */
    private static <T> Optional<T> hvisDenFindes(Supplier<T> kald) {
        try {
            return Optional.of(kald.get());
        } catch (ApiException e) {
            if (e.getResponseStatusCode() == 404 && Graphfejl.kode(e).equals("ErrorItemNotFound")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private EventItemRequestBuilder en(Postkasse postkasse, Oprettet begivenhed) {
        return klient.graph().users().byUserId(postkasse.mail()).events().byEventId(begivenhed.begivenhed());
    }
}
