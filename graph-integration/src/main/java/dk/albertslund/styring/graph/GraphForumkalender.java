package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;
import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.Attendee;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.users.item.events.item.EventItemRequestBuilder;
import com.microsoft.kiota.ApiException;
import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.forum.Forumkalender;
import dk.albertslund.styring.graph.adgang.Funktion;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import java.util.List;
import java.util.Set;

/** The meetings of the fora as series in the common mailbox. */
final class GraphForumkalender implements Forumkalender {

    private final Klient klient;
    private final Postkasser postkasser;
    private final Set<Funktion> slukket;

    GraphForumkalender(Klient klient, Postkasser postkasser, Set<Funktion> slukket) {
        this.klient = klient;
        this.postkasser = postkasser;
        this.slukket = slukket;
    }

    @Override
    public Oprettet opret(Forum forum, List<Deltager> medlemmer, String tekst) {
        var postkasse = aabne().faelles();
        return postkasse.kald("opret møderække", () -> {
            var svar = klient.graph()
                    .users()
                    .byUserId(postkasse.mail())
                    .events()
                    .post(Begivenhed.serie(forum, medlemmer, tekst), opsaetning -> {
                        opsaetning.headers.add("Prefer", GraphMoedekalender.BLIVENDE_ID);
                        opsaetning.options.add(Klient.SKRIV);
                    });
            var serie = kraevet(svar, "begivenhed");
            return new Oprettet(kraevet(serie.getId(), "begivenhedens id"), Billede.moedelink(serie), postkasse.mail());
        });
    }

    @Override
    public boolean ret(Oprettet serie, List<Deltager> til, Set<String> fra) {
        var postkasse = aabne().med(serie.postkasse());
        return postkasse.kald("ret møderække", () -> {
            try {
                var en = en(postkasse, serie);
                var foer = kraevet(hent(en), "begivenhed");
                var indkaldte = requireNonNullElse(foer.getAttendees(), List.<Attendee>of());
                en.patch(Begivenhed.medDeltagere(indkaldte, til, fra), opsaetning -> {
                    opsaetning.headers.add("Prefer", GraphMoedekalender.BLIVENDE_ID);
                    opsaetning.options.add(Klient.SKRIV);
                });
                return true;
            } catch (ApiException e) {
                if (e.getResponseStatusCode() == 404 && Graphfejl.kode(e).equals("ErrorItemNotFound")) {
                    return false;
                }
                throw e;
            }
        });
    }

    private static Event hent(EventItemRequestBuilder en) {
        return kraevet(
                en.get(opsaetning -> {
                    opsaetning.queryParameters.select = new String[] {"id", "attendees"};
                    opsaetning.headers.add("Prefer", GraphMoedekalender.BLIVENDE_ID);
                }),
                "begivenhed");
    }

    private EventItemRequestBuilder en(Postkasse postkasse, Oprettet serie) {
        return klient.graph().users().byUserId(postkasse.mail()).events().byEventId(serie.begivenhed());
    }

    private Postkasser aabne() {
        if (slukket.contains(Funktion.KALENDERE)) {
            throw Kalenderfejl.slukket();
        }
        return postkasser;
    }
}
