package dk.albertslund.styring.bot.raad;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import dk.albertslund.styring.bot.Indgaaende;
import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.forstaaelse.Tvivl;
import dk.albertslund.styring.forstaaelse.Tyder;
import dk.albertslund.styring.samtale.Besked.Skrevet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service in one POST of JSON. An answer that is late, failed or not about what was asked is no answer. */
final class HttpRaadgiver implements Raadgiver {

    private static final int LARGEST = 1 << 14;
    private static final JsonMapper JSON = new JsonMapper();
    private static final Logger log = LoggerFactory.getLogger(HttpRaadgiver.class);

    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI adresse;
    private final Duration taalmod;

    HttpRaadgiver(URI adresse, Duration taalmod) {
        this.adresse = adresse;
        this.taalmod = taalmod;
    }

    @Override
    public Indgaaende raadfoer(Indgaaende ind) {
        return ind.besked() instanceof Skrevet(var tekst)
                ? Tyder.laert().tvivl(tekst).flatMap(this::raad).map(ind::med).orElse(ind)
                : ind;
    }

    private Optional<List<Aerinde>> raad(Tvivl tvivl) {
        try {
            var svar = http.sendAsync(spoergsmaal(tvivl), BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST))
                    .orTimeout(taalmod.toMillis(), MILLISECONDS)
                    .join();
            return laes(svar).filter(raad -> sammeBud(raad, tvivl));
        } catch (CompletionException | JacksonException e) {
            log.warn("No advice from {}: {}", adresse.getHost(), e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private HttpRequest spoergsmaal(Tvivl tvivl) {
        var bud = tvivl.bud().stream().map(Aerinde::navn).toList();
        return HttpRequest.newBuilder(adresse)
                .timeout(taalmod)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(Map.of("ord", tvivl.ord(), "bud", bud))))
                .build();
    }

    private static Optional<List<Aerinde>> laes(HttpResponse<byte[]> svar) {
        return svar.statusCode() == 200
                ? Optional.of(JSON.readTree(svar.body())
                        .path("bud")
                        .valueStream()
                        .map(JsonNode::asString)
                        .flatMap(navn -> Aerinde.medNavn(navn).stream())
                        .toList())
                : Optional.empty();
    }

    private static boolean sammeBud(List<Aerinde> raad, Tvivl tvivl) {
        return raad.size() == tvivl.bud().size() && new HashSet<>(raad).containsAll(tvivl.bud());
    }
}
