package dk.albertslund.styring.bot.teams;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.bot.kalender.Aarskalendere;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a calendar to whoever has its address: calendars do not log in. */
@RestController
class KalenderController {

    private static final MediaType ICS = new MediaType("text", "calendar", UTF_8);

    private final Aarskalendere kalendere;

    KalenderController(Aarskalendere kalendere) {
        this.kalendere = kalendere;
    }

    @GetMapping(Aarskalendere.STI + "{kode:[0-9a-f-]{36}}.ics")
    ResponseEntity<String> ics(@PathVariable UUID kode) {
        return kalendere
                .ics(kode)
                .map(ics -> ResponseEntity.ok()
                        .contentType(ICS)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .body(ics))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
