package dk.albertslund.styring.graph;

import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.Attendee;
import com.microsoft.graph.models.AttendeeType;
import com.microsoft.graph.models.BodyType;
import com.microsoft.graph.models.EmailAddress;
import com.microsoft.graph.models.Event;
import com.microsoft.graph.models.ItemBody;
import com.microsoft.graph.models.Location;
import com.microsoft.graph.models.LocationType;
import com.microsoft.graph.models.OnlineMeetingProviderType;
import dk.albertslund.styring.forum.Forum;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Moede;
import dk.albertslund.styring.udviklingsuge.Moede.Deltager;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A meeting as the SDK's event. Made anew for each call: the SDK sends an object's members the first time only, and a
 * second send would lose all but the transactionId.
 */
final class Begivenhed {

    private Begivenhed() {}

    static Event ny(Moede moede, int omgang, String emne, String tekst) {
        var ny = new Event();
        ny.setTransactionId(moede.transaktion(omgang).toString());
        ny.setSubject(emne);
        ny.setBody(brev(tekst));
        ny.setStart(Graphtid.til(moede.tid().start()));
        ny.setEnd(Graphtid.til(moede.tid().slut()));
        if (moede.del() == 1) { // the other parts meet where the first does
            ny.setIsOnlineMeeting(true);
            ny.setOnlineMeetingProvider(OnlineMeetingProviderType.TeamsForBusiness);
        }
        ny.setResponseRequested(true);
        ny.setHideAttendees(false);
        moede.lokale().ifPresent(lokale -> ny.setLocation(sted(lokale)));
        ny.setAttendees(deltagere(moede));
        return ny;
    }

    /** A forum meets on the Danish wall clock; its series is as long as the forum. */
    static Event serie(Forum forum, List<Deltager> medlemmer, String tekst) {
        var foerste = forum.foerste().orElseThrow();
        var ny = new Event();
        ny.setTransactionId(forum.transaktion().toString());
        ny.setSubject(forum.navn());
        ny.setBody(brev(tekst));
        ny.setStart(Graphtid.til(foerste));
        ny.setEnd(Graphtid.til(foerste.plus(forum.laengde())));
        ny.setRecurrence(Gentagelse.af(forum.rytme(), foerste.toLocalDate()));
        ny.setIsOnlineMeeting(true);
        ny.setOnlineMeetingProvider(OnlineMeetingProviderType.TeamsForBusiness);
        ny.setResponseRequested(true);
        ny.setAttendees(new ArrayList<>(medlemmer.stream()
                .map(en -> deltager(en.mail(), en.navn(), AttendeeType.Required))
                .toList()));
        return ny;
    }

    /** Those on the event now, with the new and without those who are no longer; the list replaces the old one. */
    static Event medDeltagere(List<Attendee> indkaldte, List<Deltager> til, Set<String> fra) {
        var uden = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        uden.addAll(fra);
        til.forEach(en -> uden.add(en.mail()));
        var rettet = new Event();
        rettet.setAttendees(new ArrayList<>(Stream.concat(
                        indkaldte.stream()
                                .filter(en -> !uden.contains(mail(en)))
                                .flatMap(Begivenhed::kopi),
                        til.stream().map(en -> deltager(en.mail(), en.navn(), AttendeeType.Required)))
                .toList()));
        return rettet;
    }

    private static String mail(Attendee en) {
        var adresse = en.getEmailAddress();
        return adresse == null ? "" : requireNonNullElse(adresse.getAddress(), "");
    }

    /**
     * What a moved meeting is changed by: never its body, which holds the link to Teams, and always all who are invited, for
     * the list replaces the old one.
     *
     * @param indkaldte those who are on the event now, also those whom others have brought along
     */
    static Event flyttet(Moede moede, List<Attendee> indkaldte) {
        var rettet = new Event();
        rettet.setStart(Graphtid.til(moede.tid().start()));
        rettet.setEnd(Graphtid.til(moede.tid().slut()));
        rettet.setLocation(moede.lokale().map(Begivenhed::sted).orElseGet(Location::new));
        var deltagere = new ArrayList<Attendee>();
        indkaldte.stream()
                .filter(en -> en.getType() != AttendeeType.Resource)
                .flatMap(Begivenhed::kopi)
                .forEach(deltagere::add);
        moede.lokale().ifPresent(rum -> deltagere.add(deltager(rum.mail(), rum.navn(), AttendeeType.Resource)));
        rettet.setAttendees(deltagere);
        return rettet;
    }

    /** The SDK sends of an object it has received only what was changed since. */
    private static Stream<Attendee> kopi(Attendee en) {
        var adresse = en.getEmailAddress();
        if (adresse == null || adresse.getAddress() == null) {
            return Stream.of();
        }
        return Stream.of(deltager(
                adresse.getAddress(),
                requireNonNullElse(adresse.getName(), ""),
                requireNonNullElse(en.getType(), AttendeeType.Required)));
    }

    private static List<Attendee> deltagere(Moede moede) {
        var deltagere = new ArrayList<Attendee>();
        moede.deltagere().forEach(en -> deltagere.add(deltager(en.mail(), en.navn(), AttendeeType.Required)));
        moede.lokale().ifPresent(rum -> deltagere.add(deltager(rum.mail(), rum.navn(), AttendeeType.Resource)));
        return deltagere;
    }

    private static Attendee deltager(String mail, String navn, AttendeeType type) {
        var adresse = new EmailAddress();
        adresse.setAddress(mail);
        adresse.setName(navn);
        var deltager = new Attendee();
        deltager.setType(type);
        deltager.setEmailAddress(adresse);
        return deltager;
    }

    private static Location sted(Lokale lokale) {
        var sted = new Location();
        sted.setDisplayName(lokale.navn());
        sted.setLocationEmailAddress(lokale.mail());
        sted.setLocationType(LocationType.ConferenceRoom);
        return sted;
    }

    private static ItemBody brev(String tekst) {
        var brev = new ItemBody();
        brev.setContentType(BodyType.Text);
        brev.setContent(tekst);
        return brev;
    }
}
