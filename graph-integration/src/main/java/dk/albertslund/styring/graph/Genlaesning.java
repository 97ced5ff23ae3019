package dk.albertslund.styring.graph;

import com.microsoft.graph.core.content.BatchRequestContent;
import com.microsoft.graph.core.content.BatchResponseContent;
import com.microsoft.graph.models.User;
import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import com.microsoft.kiota.serialization.ParseNodeFactoryRegistry;
import dk.albertslund.styring.organisation.Katalog.Person;
import dk.albertslund.styring.organisation.Medarbejder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;

/** Reads people whole, twenty in a batch. A part's error comes inside a 200, and the SDK hides it: we look for it. */
final class Genlaesning {

    private static final int PR_BATCH = 20;
    private static final String HVAD = "læs medarbejdere igen";

    private final Klient klient;

    Genlaesning(Klient klient) {
        this.klient = klient;
    }

    /** Empty for those who are no longer there. */
    Map<Medarbejder.Id, Optional<Person>> laes(List<Medarbejder.Id> personer) {
        var laeste = new LinkedHashMap<Medarbejder.Id, Optional<Person>>();
        personer.stream().gather(Gatherers.windowFixed(PR_BATCH)).forEach(del -> laeste.putAll(batch(del)));
        return laeste;
    }

    private Map<Medarbejder.Id, Optional<Person>> batch(List<Medarbejder.Id> personer) {
        var batch = new BatchRequestContent(klient.graph());
        var dele = new LinkedHashMap<Medarbejder.Id, String>();
        personer.forEach(id -> dele.put(id, batch.addBatchRequestStep(spoergsmaal(id))));
        var svar = send(batch);
        var laeste = new LinkedHashMap<Medarbejder.Id, Optional<Person>>();
        dele.forEach((id, del) -> laeste.put(id, person(svar, del)));
        return laeste;
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

    private static Optional<Person> person(BatchResponseContent svar, String del) {
        var status = svar.getResponsesStatusCode().getOrDefault(del, 0);
        if (status == 200) {
            var bruger = laest(svar, del, User::createFromDiscriminatorValue);
            return Optional.of(Personer.person(bruger, Personer.leder(bruger)));
        }
        var kode = kode(svar, del);
        if (status == 404 && kode.equals("Request_ResourceNotFound")) {
            return Optional.empty();
        }
        var vent =
                Ventetid.af(Graphfejl.kraevet(svar.getResponseById(del), "del").header("Retry-After"));
        throw Graphfejl.fejl(HVAD, status, kode, vent, new IllegalStateException("del af $batch"));
    }

    private static String kode(BatchResponseContent svar, String del) {
        var fejl = laest(svar, del, ODataError::createFromDiscriminatorValue).getError();
        return fejl == null || fejl.getCode() == null ? "" : fejl.getCode();
    }

    private static <T extends Parsable> T laest(BatchResponseContent svar, String del, ParsableFactory<T> som) {
        return ParseNodeFactoryRegistry.defaultInstance
                .getParseNode("application/json", Graphfejl.kraevet(svar.getResponseStreamById(del), "del"))
                .getObjectValue(som);
    }
}
