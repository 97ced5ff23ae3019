package dk.albertslund.styring.graph;

import static dk.albertslund.styring.graph.Graphfejl.kraevet;

import com.microsoft.graph.models.DriveItem;
import com.microsoft.graph.models.UploadSession;
import com.microsoft.kiota.serialization.KiotaJsonSerialization;
import dk.albertslund.styring.udtraek.Kanalfiler.Lagt;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends a file, piece by piece, to the address a session gave. Cut off, it asks how far the file has come and goes on from
 * there. The address is a key of its own, so our token is not sent along.
 */
final class Overfoersel {

    private static final Logger LOG = LoggerFactory.getLogger(Overfoersel.class);

    /** 5 MiB; Graph takes multiples of 320 KiB only. */
    static final int STYKKE = 16 * 320 * 1024;

    /** Cut off more often, it is left to the outbox, which begins anew. */
    private static final int BRUD = 5;

    private final Duration frist;
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Overfoersel(Duration frist) {
        this.frist = frist;
    }

    Lagt send(String adresse, byte[] fil) {
        var til = URI.create(adresse);
        for (var brud = 0; brud <= BRUD; brud++) {
            try {
                var svar = resten(til, fil, brud == 0 ? 0 : naaetTil(til));
                if (svar.statusCode() / 100 == 2) {
                    return new Lagt.Der(kraevet(
                            KiotaJsonSerialization.deserialize(svar.body(), DriveItem::createFromDiscriminatorValue)
                                    .getWebUrl(),
                            "filens adresse"));
                }
                if (!kanFortsaettes(svar.statusCode())) {
                    return GraphKanalfiler.afvist(svar.statusCode(), vent(svar));
                }
            } catch (IOException e) {
                LOG.info("a file was cut off on its way: {}", e.toString());
            }
        }
        return new Lagt.Senere(Optional.empty());
    }

    /** 416: a piece it has already. */
    private static boolean kanFortsaettes(int status) {
        return status == 416 || (status / 100 == 5 && status != 507);
    }

    /** The first answer that does not ask for more. */
    private HttpResponse<String> resten(URI til, byte[] fil, int fra) throws IOException {
        var svar = stykke(til, fil, fra);
        for (var naaet = fra; svar.statusCode() == 202; svar = stykke(til, fil, naaet)) {
            var naeste = naeste(svar);
            if (naeste <= naaet) {
                throw new IOException("Graph asks for %d once more".formatted(naeste));
            }
            naaet = naeste;
        }
        return svar;
    }

    private HttpResponse<String> stykke(URI til, byte[] fil, int fra) throws IOException {
        int antal = Math.min(STYKKE, fil.length - fra);
        return spoerg(HttpRequest.newBuilder(til)
                .header("Content-Range", "bytes %d-%d/%d".formatted(fra, fra + antal - 1, fil.length))
                .PUT(BodyPublishers.ofByteArray(fil, fra, antal)));
    }

    private int naaetTil(URI til) throws IOException {
        var svar = spoerg(HttpRequest.newBuilder(til).GET());
        if (svar.statusCode() != 200) {
            throw new IOException("the session answered " + svar.statusCode());
        }
        return naeste(svar);
    }

    /** The first byte it lacks, of ranges like “5242880-”. */
    private static int naeste(HttpResponse<String> svar) throws IOException {
        var session = KiotaJsonSerialization.deserialize(svar.body(), UploadSession::createFromDiscriminatorValue);
        var mangler =
                kraevet(session.getNextExpectedRanges(), "det, der mangler").getFirst();
        return Integer.parseInt(mangler.substring(0, mangler.indexOf('-')));
    }

    private HttpResponse<String> spoerg(HttpRequest.Builder hvad) throws IOException {
        try {
            return http.send(hvad.timeout(frist).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Optional<Duration> vent(HttpResponse<String> svar) {
        return svar.headers().firstValue("Retry-After").flatMap(Ventetid::af);
    }
}
