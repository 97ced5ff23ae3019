package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;
import static java.util.Objects.requireNonNullElse;

import com.microsoft.graph.models.Event;
import com.microsoft.graph.users.item.calendarview.delta.DeltaGetResponse;
import com.microsoft.graph.users.item.calendarview.delta.DeltaRequestBuilder;
import com.microsoft.kiota.ApiException;
import com.microsoft.kiota.RequestHeaders;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Moedebillede;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Nyt;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What has happened in a mailbox's calendar since last time. Graph may have forgotten when that was; then all is read. */
final class GraphKalendernyt {

    private static final String SIDESTOERRELSE = "odata.maxpagesize=50";
    private static final Set<String> GLEMT =
            Set.of("syncStateNotFound", "resyncRequired", "syncStateInvalid", "SyncStateNotFound", "ResyncRequired");

    private final Klient klient;
    private final Postkasse postkasse;

    GraphKalendernyt(Klient klient, Postkasse postkasse) {
        this.klient = klient;
        this.postkasse = postkasse;
    }

    Nyt laes(LocalDate fra, LocalDate til, Optional<String> maerke) {
        return maerke.filter(klient::ejer)
                .flatMap(this::siden)
                .orElseGet(() -> postkasse.laes("læs kalender", () -> alle(fra, til)));
    }

    /** Empty where Graph does not know the mark any more. */
    private Optional<Nyt> siden(String maerke) {
        return postkasse.laes("læs nyt i kalender", () -> {
            try {
                return Optional.of(saml(kilde().withUrl(maerke).get(o -> hoveder(o.headers)), /* forfra= */ false));
            } catch (ApiException e) {
                if (e.getResponseStatusCode() == 410 || GLEMT.contains(Graphfejl.kode(e))) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private Nyt alle(LocalDate fra, LocalDate til) {
        return saml(
                kilde().get(opsaetning -> {
                    opsaetning.queryParameters.startDateTime =
                            fra.atStartOfDay().atOffset(ZoneOffset.UTC).toString();
                    opsaetning.queryParameters.endDateTime = til.plusDays(1)
                            .atStartOfDay()
                            .atOffset(ZoneOffset.UTC)
                            .toString();
                    hoveder(opsaetning.headers);
                }),
                /* forfra= */ true);
    }

    private Nyt saml(@Nullable DeltaGetResponse foerste, boolean forfra) {
        var rettede = new ArrayList<Moedebillede>();
        var fjernede = new LinkedHashSet<String>();
        var sidste = new Bladring<DeltaGetResponse>(
                        DeltaGetResponse::getOdataNextLink,
                        link -> kilde().withUrl(link).get(o -> hoveder(o.headers)))
                .alle(foerste, side -> {
                    var dele = requireNonNullElse(side.getValue(), List.<Event>of());
                    dele.forEach(en -> tag(en, rettede, fjernede));
                    return dele.stream().map(Event::getId).toList();
                });
        return new Nyt(forfra, rettede, fjernede, Optional.ofNullable(sidste.getOdataDeltaLink()));
    }

    /** One occurrence of a series has no time of its own in a delta; ours are single meetings. */
    private static void tag(Event en, List<Moedebillede> rettede, Set<String> fjernede) {
        if (en.getAdditionalData().containsKey("@removed")) {
            fjernede.add(kraevet(en.getId(), "begivenhedens id"));
        } else if (en.getStart() != null && en.getEnd() != null) {
            rettede.add(Billede.af(en));
        }
    }

    private static void hoveder(RequestHeaders hoveder) {
        hoveder.add("Prefer", GraphMoedekalender.BLIVENDE_ID);
        hoveder.add("Prefer", Graphtid.OENSKE);
        hoveder.add("Prefer", SIDESTOERRELSE);
    }

    private DeltaRequestBuilder kilde() {
        return klient.graph().users().byUserId(postkasse.mail()).calendarView().delta();
    }
}
