package dk.albertslund.styring.graph;

import com.microsoft.graph.core.content.BatchRequestContent;
import com.microsoft.graph.core.content.BatchResponseContent;
import com.microsoft.kiota.RequestInformation;
import com.microsoft.kiota.serialization.Parsable;
import com.microsoft.kiota.serialization.ParsableFactory;
import com.microsoft.kiota.serialization.ParseNodeFactoryRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Gatherers;

/**
 * Reads one thing about each of many, twenty in a batch. A part's error comes inside a 200 and costs nobody else her answer;
 * once Graph says 429 no more is asked of it.
 */
record Bundt(Klient klient) {

    private static final int PR_BATCH = 20;

    /** @return how many could not be read */
    <I, T extends Parsable> int laes(
            Collection<I> om, Function<I, RequestInformation> kald, ParsableFactory<T> som, BiConsumer<I, T> modtag) {
        var ulaeste = 0;
        var droslet = false;
        for (var del : om.stream().gather(Gatherers.windowFixed(PR_BATCH)).toList()) {
            if (droslet) {
                ulaeste += del.size();
                continue;
            }
            var udfald = laesDel(del, kald, som, modtag);
            ulaeste += udfald.ulaeste();
            droslet = udfald.droslet();
        }
        return ulaeste;
    }

    private record Deludfald(int ulaeste, boolean droslet) {}

    private <I, T extends Parsable> Deludfald laesDel(
            List<I> del, Function<I, RequestInformation> kald, ParsableFactory<T> som, BiConsumer<I, T> modtag) {
        var batch = new BatchRequestContent(klient.graph());
        var trin = new LinkedHashMap<String, I>();
        del.forEach(en -> trin.put(batch.addBatchRequestStep(kald.apply(en)), en));
        var svar = send(batch);
        var ulaeste = 0;
        var droslet = false;
        for (var et : trin.entrySet()) {
            var status = svar.getResponsesStatusCode().getOrDefault(et.getKey(), 0);
            droslet |= status == 429;
            if (status == 200) {
                modtag.accept(
                        et.getValue(),
                        ParseNodeFactoryRegistry.defaultInstance
                                .getParseNode(
                                        "application/json",
                                        Graphfejl.kraevet(svar.getResponseStreamById(et.getKey()), "del"))
                                .getObjectValue(som));
            } else {
                ulaeste++;
            }
        }
        return new Deludfald(ulaeste, droslet);
    }

    private BatchResponseContent send(BatchRequestContent batch) {
        try {
            return klient.graph().getBatchRequestBuilder().post(batch, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
