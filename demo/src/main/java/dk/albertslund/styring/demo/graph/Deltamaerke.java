package dk.albertslund.styring.demo.graph;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Where a reading of changes has come to; Graph gives it out as an opaque token.
 *
 * @param udgave which life of this Graph it belongs to; after a restart the numbers mean something else
 * @param fra changes after this one
 * @param til and up to this one
 * @param naaet so many of them have been given already
 * @param valg the $select of the first call; later links carry it in the token
 */
record Deltamaerke(String udgave, long fra, long til, int naaet, List<String> valg, Instant udstedt) {

    private static final Duration HOLDBAR = Duration.ofDays(7);

    String tekst() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Json.MAPPER.writeValueAsBytes(this));
    }

    static Optional<Deltamaerke> af(Kald kald) {
        return kald.af("$skiptoken").or(() -> kald.af("$deltatoken")).map(Deltamaerke::laest);
    }

    private static Deltamaerke laest(String tekst) {
        try {
            return Json.MAPPER.readValue(
                    new String(Base64.getUrlDecoder().decode(tekst), StandardCharsets.UTF_8), Deltamaerke.class);
        } catch (IllegalArgumentException | JacksonException e) {
            throw new Graphfejl(400, "Request_BadRequest", "Badly formed token.");
        }
    }

    Deltamaerke gyldigt(String nuUdgave, Instant nu) {
        if (!udgave.equals(nuUdgave) || udstedt.plus(HOLDBAR).isBefore(nu)) {
            throw udloebet();
        }
        return this;
    }

    static Graphfejl udloebet() {
        return new Graphfejl(410, "syncStateNotFound", "The sync state generation is not found; resync is required.");
    }

    Deltamaerke frem(int antal) {
        return new Deltamaerke(udgave, fra, til, naaet + antal, valg, udstedt);
    }

    /** The same place under another name. */
    Deltamaerke igen() {
        return new Deltamaerke(udgave, fra, til, naaet, valg, udstedt.plusNanos(1));
    }

    Deltamaerke herfra(Instant nu) {
        return new Deltamaerke(udgave, til, til, 0, valg, nu);
    }

    Deltamaerke hertil(long nytTil) {
        return new Deltamaerke(udgave, fra, nytTil, 0, valg, udstedt);
    }
}
