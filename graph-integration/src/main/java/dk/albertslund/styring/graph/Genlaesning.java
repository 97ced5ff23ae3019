package dk.albertslund.styring.graph;

import com.microsoft.graph.core.content.BatchRequestContent;
import com.microsoft.graph.core.content.BatchResponseContent;
import com.microsoft.graph.models.User;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import com.microsoft.kiota.serialization.ParseNodeFactoryRegistry;
import dk.albertslund.styring.organisation.Katalog.Genlaest;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Katalog.Ulaest;
import dk.albertslund.styring.organisation.Medarbejder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Gatherers;

/**
 * Reads people whole, twenty in a batch. A part's error comes inside a 200, and the SDK hides it: we look for it. It
 * costs nobody else her turn; but once Graph asks for a wait, no more is asked of it.
 */
final class Genlaesning {

    private static final int PR_BATCH = 20;
    private static final String FINDES_IKKE = "Request_ResourceNotFound";

    private final Klient klient;

    Genlaesning(Klient klient) {
        this.klient = klient;
    }

    Genlaest laes(Collection<Medarbejder.Id> personer) {
        var laesning = new Laesning();
        personer.stream().gather(Gatherers.windowFixed(PR_BATCH)).forEach(laesning::tag);
        return laesning.faerdig();
    }

    /** One reading: what has come of it until now. */
    private final class Laesning {

        private final List<Person> personer = new ArrayList<>();
        private final Set<Medarbejder.Id> fjernede = new LinkedHashSet<>();
        private final List<Ulaest> ulaeste = new ArrayList<>();
        private Duration vent = Duration.ZERO;

        void tag(List<Medarbejder.Id> del) {
            if (vent.isPositive()) {
                del.forEach(id -> ulaeste.add(new Ulaest(id, "venter", vent)));
                return;
            }
            var batch = new BatchRequestContent(klient.graph());
            var dele = new LinkedHashMap<Medarbejder.Id, String>();
            del.forEach(id -> dele.put(id, batch.addBatchRequestStep(spoergsmaal(id))));
            var svar = send(batch);
            dele.forEach((id, trin) -> tag(id, svar, trin));
        }

        private void tag(Medarbejder.Id id, BatchResponseContent svar, String trin) {
            var status = svar.getResponsesStatusCode().getOrDefault(trin, 0);
            if (status == 200) {
                var bruger = laest(svar, trin, User::createFromDiscriminatorValue);
                personer.add(Personer.person(bruger, Personer.leder(bruger)));
                return;
            }
            var kode = status == 0 ? "intet svar" : kode(svar, trin);
            if (status == 404 && kode.equals(FINDES_IKKE)) {
                fjernede.add(id);
                return;
            }
            var her = status == 0 ? Duration.ZERO : vent(svar, trin);
            vent = her.compareTo(vent) > 0 ? her : vent;
            ulaeste.add(new Ulaest(id, "%d %s".formatted(status, kode).strip(), her));
        }

        Genlaest faerdig() {
            return new Genlaest(personer, fjernede, ulaeste);
        }
    }

    private RequestInformation spoergsmaal(Medarbejder.Id id) {
        return klient.graph().users().byUserId(id.entra()).toGetRequestInformation(opsaetning -> {
            opsaetning.queryParameters.select = Personer.VALGTE.stream()
                    .filter(felt -> !felt.equals("manager"))
                    .toArray(String[]::new);
            opsaetning.queryParameters.expand = new String[] {"manager($select=id)"};
        });
    }

    private BatchResponseContent send(BatchRequestContent batch) {
        try {
            return klient.graph().getBatchRequestBuilder().post(batch, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Duration vent(BatchResponseContent svar, String trin) {
        return Ventetid.af(Graphfejl.kraevet(svar.getResponseById(trin), "del").header("Retry-After"))
                .orElse(Duration.ZERO);
    }

    private static String kode(BatchResponseContent svar, String trin) {
        var fejl = laest(svar, trin, ODataError::createFromDiscriminatorValue).getError();
        return fejl == null || fejl.getCode() == null ? "" : fejl.getCode();
    }

    private static <T extends Parsable> T laest(BatchResponseContent svar, String trin, ParsableFactory<T> som) {
        return ParseNodeFactoryRegistry.defaultInstance
                .getParseNode("application/json", Graphfejl.kraevet(svar.getResponseStreamById(trin), "del"))
                .getObjectValue(som);
    }
}
