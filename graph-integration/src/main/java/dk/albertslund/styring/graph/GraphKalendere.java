package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;
import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.FreeBusyStatus;
import com.microsoft.graph.models.Room;
import com.microsoft.graph.models.RoomCollectionResponse;
import com.microsoft.graph.models.ScheduleInformation;
import com.microsoft.graph.models.ScheduleItem;
import com.microsoft.graph.users.item.calendar.getschedule.GetSchedulePostRequestBody;
import dk.albertslund.styring.graph.adgang.Funktion;
import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import dk.albertslund.styring.udviklingsuge.Lokale;
import dk.albertslund.styring.udviklingsuge.Tidsrum;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/** Free/busy of many people by getSchedule, asked from the organiser's mailbox, and the rooms. */
final class GraphKalendere implements Kalendere {

    private static final int HOEJST_ADRESSER = 20;
    private static final int HOEJST_DAGE = 61;
    /** More stand ready than have a place, so that none is empty while the answer that is next in order is waited for. */
    private static final int KLAR = 3 * Postkasse.SAMTIDIGE;

    private static final int LOKALER_PR_SIDE = 100;
    private static final Set<FreeBusyStatus> OPTAGET =
            Set.of(FreeBusyStatus.Busy, FreeBusyStatus.Tentative, FreeBusyStatus.Oof, FreeBusyStatus.Unknown);

    private final Klient klient;
    private final Postkasse postkasse;
    private final Set<Funktion> slukket;

    GraphKalendere(Klient klient, Postkasse postkasse, Set<Funktion> slukket) {
        this.klient = klient;
        this.postkasse = postkasse;
        this.slukket = slukket;
    }

    /** The map finds an address in whatever letter case it is asked for. */
    @Override
    public Map<String, List<Tidsrum>> optaget(List<String> mails, LocalDate fra, LocalDate til) {
        if (til.isBefore(fra) || ChronoUnit.DAYS.between(fra, til) >= HOEJST_DAGE) {
            throw new IllegalArgumentException(
                    "kalendere læses for højst %d dage, ikke %s til %s".formatted(HOEJST_DAGE, fra, til));
        }
        if (slukket.contains(Funktion.KALENDERE)) {
            throw Kalenderfejl.slukket();
        }
        var optaget = new TreeMap<String, List<Tidsrum>>(String.CASE_INSENSITIVE_ORDER);
        mails.stream()
                .distinct()
                .gather(Gatherers.windowFixed(HOEJST_ADRESSER))
                .gather(Gatherers.mapConcurrent(KLAR, del -> laes(del, fra, til)))
                .forEach(optaget::putAll);
        return optaget;
    }

    private Map<String, List<Tidsrum>> laes(List<String> mails, LocalDate fra, LocalDate til) {
        return postkasse.laes("kalendere", () -> {
            var svar = klient.graph()
                    .users()
                    .byUserId(postkasse.mail())
                    .calendar()
                    .getSchedule()
                    .post(
                            spoergsmaal(mails, fra, til),
                            opsaetning -> opsaetning.headers.add("Prefer", Graphtid.OENSKE));
            var optaget = new TreeMap<String, List<Tidsrum>>(String.CASE_INSENSITIVE_ORDER);
            for (var kalender :
                    requireNonNullElse(kraevet(svar, "kalendere").getValue(), List.<ScheduleInformation>of())) {
                if (kalender.getError() == null) {
                    optaget.put(kalender.getScheduleId(), tidsrum(kalender));
                }
            }
            return optaget;
        });
    }

    private static GetSchedulePostRequestBody spoergsmaal(List<String> mails, LocalDate fra, LocalDate til) {
        var spoergsmaal = new GetSchedulePostRequestBody();
        spoergsmaal.setSchedules(new ArrayList<>(mails));
        spoergsmaal.setStartTime(Graphtid.til(fra.atStartOfDay()));
        spoergsmaal.setEndTime(Graphtid.til(til.plusDays(1).atStartOfDay()));
        return spoergsmaal;
    }

    private static List<Tidsrum> tidsrum(ScheduleInformation kalender) {
        return requireNonNullElse(kalender.getScheduleItems(), List.<ScheduleItem>of()).stream()
                .filter(aftale -> OPTAGET.contains(aftale.getStatus()))
                .flatMap(aftale -> paaVaeguret(aftale).stream())
                .toList();
    }

    /** An appointment of no length takes no time. One across the hour that comes twice ends before it begins. */
    private static Optional<Tidsrum> paaVaeguret(ScheduleItem aftale) {
        var start = Graphtid.fra(kraevet(aftale.getStart(), "start"));
        var slut = Graphtid.fra(kraevet(aftale.getEnd(), "slut"));
        if (start.equals(slut)) {
            return Optional.empty();
        }
        return Optional.of(
                start.isBefore(slut)
                        ? new Tidsrum(start, slut)
                        : new Tidsrum(
                                slut.truncatedTo(ChronoUnit.HOURS),
                                start.truncatedTo(ChronoUnit.HOURS).plusHours(1)));
    }

    @Override
    public List<Lokale> lokaler() {
        return slukket.contains(Funktion.LOKALER) ? List.of() : Graphfejl.oversat("lokaler", this::laesLokaler);
    }

    private List<Lokale> laesLokaler() {
        var lokaler = new ArrayList<Lokale>();
        var kilde = klient.graph().places().graphRoom();
        var foerste = kilde.get(opsaetning -> {
            opsaetning.queryParameters.top = LOKALER_PR_SIDE;
            opsaetning.options.add(Klient.LAES);
        });
        new Bladring<RoomCollectionResponse>(
                        RoomCollectionResponse::getOdataNextLink,
                        link -> kilde.withUrl(link).get(opsaetning -> opsaetning.options.add(Klient.LAES)))
                .alle(foerste, side -> {
                    var rum = requireNonNullElse(side.getValue(), List.<Room>of());
                    rum.stream().flatMap(GraphKalendere::lokale).forEach(lokaler::add);
                    return rum.stream().map(Room::getId).toList();
                });
        return List.copyOf(lokaler);
    }

    /** A room without an address cannot be booked. */
    private static Stream<Lokale> lokale(Room rum) {
        var mail = rum.getEmailAddress();
        return mail == null
                ? Stream.of()
                : Stream.of(new Lokale(
                        requireNonNullElse(rum.getDisplayName(), mail),
                        mail,
                        requireNonNullElse(rum.getCapacity(), 0)));
    }
}
