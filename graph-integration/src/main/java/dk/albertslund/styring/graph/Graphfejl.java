package dk.albertslund.styring.graph;

import com.microsoft.graph.models.odataerrors.ODataError;
import com.microsoft.kiota.ApiException;
import dk.albertslund.styring.graph.adgang.TokenAfvist;
import dk.albertslund.styring.udviklingsuge.Kalenderfejl;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What Graph, the net or the token service says no with, in the domain's terms. */
final class Graphfejl {

    /** 401 too: a token that is refused today may be good once somebody has renewed the secret. */
    private static final Set<Integer> FORBIGAAENDE = Set.of(401, 408, 423, 425, 429, 500, 502, 503, 504, 507, 509);

    private Graphfejl() {}

    static <T> T oversat(String hvad, Supplier<T> kald) {
        try {
            return kald.get();
        } catch (ApiException e) {
            throw fejl(hvad, e);
        } catch (Bladring.Ring e) {
            throw new Kalenderfejl("%s: Graph bladrer i ring, %s".formatted(hvad, e.grund), true, Optional.empty(), e);
        } catch (TokenAfvist e) {
            throw new Kalenderfejl(hvad + ": intet token til Graph", true, Optional.empty(), e);
        } catch (RuntimeException e) {
            throw erNet(e) ? new Kalenderfejl(hvad + ": Graph svarede ikke", true, Optional.empty(), e) : e;
        }
    }

    private static Kalenderfejl fejl(String hvad, ApiException e) {
        int status = e.getResponseStatusCode();
        return new Kalenderfejl(
                "%s: Graph svarede %d %s".formatted(hvad, status, kode(e)), gaarOver(status), vent(e), e);
    }

    static boolean gaarOver(int status) {
        return FORBIGAAENDE.contains(status);
    }

    /** What Graph must have in its answer; without it the answer means nothing. */
    static <T> T kraevet(@Nullable T vaerdi, String hvad) {
        if (vaerdi == null) {
            throw new IllegalStateException("Graph svarede uden " + hvad);
        }
        return vaerdi;
    }

    /** Graph's own word for the error; its message may hold people's addresses and stays out. */
    static String kode(ApiException fejl) {
        return fejl instanceof ODataError svar
                        && svar.getError() != null
                        && svar.getError().getCode() != null
                ? svar.getError().getCode()
                : "";
    }

    private static Optional<Duration> vent(ApiException fejl) {
        var hoveder = fejl.getResponseHeaders();
        return hoveder == null
                ? Optional.empty()
                : Optional.ofNullable(hoveder.get("Retry-After"))
                        .flatMap(vaerdier -> vaerdier.stream().findFirst().flatMap(Ventetid::af));
    }

    /** The SDK wraps a timeout or a broken connection in a bare RuntimeException. */
    private static boolean erNet(Throwable fejl) {
        for (var aarsag = fejl; aarsag != null; aarsag = aarsag.getCause()) {
            if (aarsag instanceof IOException) {
                return true;
            }
        }
        return false;
    }
}
