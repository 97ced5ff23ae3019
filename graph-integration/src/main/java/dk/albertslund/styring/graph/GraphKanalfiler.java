package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;

import com.microsoft.graph.drives.item.items.item.DriveItemItemRequestBuilder;
import com.microsoft.graph.drives.item.items.item.createuploadsession.CreateUploadSessionPostRequestBody;
import com.microsoft.graph.models.DriveItemUploadableProperties;
import com.microsoft.kiota.ApiException;
import dk.albertslund.styring.graph.adgang.Funktion;
import dk.albertslund.styring.graph.adgang.GraphSettings;
import dk.albertslund.styring.udtraek.Kanal;
import dk.albertslund.styring.udtraek.Kanalfiler;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Files in the folder of a channel: a small one in one call, a large one by an upload session. */
final class GraphKanalfiler implements Kanalfiler {

    /** Microsoft advises a session for what is larger. */
    static final int I_ET_KALD = 4 * 1024 * 1024;

    private final Klient klient;
    private final Overfoersel overfoersel;
    private final GraphSettings settings;

    GraphKanalfiler(Klient klient, GraphSettings settings) {
        this.klient = klient;
        this.settings = settings;
        overfoersel = new Overfoersel(settings.timeout());
    }

    @Override
    public Optional<Kanal> faelles() {
        return slukket()
                ? Optional.empty()
                : Optional.ofNullable(settings.dokumentkanal()).map(Kanallink::kanal);
    }

    private boolean slukket() {
        return settings.slukket().contains(Funktion.DOKUMENTER);
    }

    @Override
    public Lagt laeg(Kanal kanal, String navn, byte[] indhold) {
        if (slukket()) {
            return new Lagt.Afvist(Grund.SLUKKET);
        }
        try {
            return Graphfejl.oversat("læg fil", () -> {
                var fil = fil(kanal, navn);
                return indhold.length <= I_ET_KALD ? paaEnGang(fil, indhold) : iStykker(fil, indhold);
            });
        } catch (Kalenderfejl e) {
            return e.getCause() instanceof ApiException nej
                    ? afvist(nej.getResponseStatusCode(), e.vent())
                    : new Lagt.Senere(e.vent());
        }
    }

    /** What is said of a file that could not be put. */
    static Lagt afvist(int status, Optional<Duration> vent) {
        return switch (status) {
            case 403 -> new Lagt.Afvist(Grund.NAEGTET);
            case 404 -> new Lagt.Afvist(Grund.INGEN_MAPPE);
            case 423 -> new Lagt.Afvist(Grund.LAAST);
            case 507 -> new Lagt.Afvist(Grund.FULDT);
            default -> Graphfejl.gaarOver(status) ? new Lagt.Senere(vent) : new Lagt.Afvist(Grund.ANDET);
        };
    }

    /** The file by its name in the folder, also when it is not there yet. */
    private DriveItemItemRequestBuilder fil(Kanal kanal, String navn) {
        var mappe = Kanalmappe.af(kanal, klient);
        return klient.graph()
                .drives()
                .byDriveId(mappe.drev())
                .items()
                .byDriveItemId("%s:/%s:".formatted(mappe.id(), navn));
    }

    /** A file of that name is written over: that is what Graph does unless it is told otherwise. */
    private static Lagt paaEnGang(DriveItemItemRequestBuilder fil, byte[] indhold) {
        var lagt = fil.content()
                .put(new ByteArrayInputStream(indhold), opsaetning -> opsaetning.options.add(Klient.SKRIV));
        return new Lagt.Der(kraevet(kraevet(lagt, "fil").getWebUrl(), "filens adresse"));
    }

    private Lagt iStykker(DriveItemItemRequestBuilder fil, byte[] indhold) {
        var skrivOver = new DriveItemUploadableProperties();
        skrivOver.setAdditionalData(Map.of("@microsoft.graph.conflictBehavior", "replace"));
        var bestilling = new CreateUploadSessionPostRequestBody();
        bestilling.setItem(skrivOver);
        var session = fil.createUploadSession().post(bestilling, opsaetning -> opsaetning.options.add(Klient.SKRIV));
        return overfoersel.send(kraevet(kraevet(session, "session").getUploadUrl(), "sessionens adresse"), indhold);
    }
}
