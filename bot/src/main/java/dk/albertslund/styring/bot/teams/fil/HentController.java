package dk.albertslund.styring.bot.teams.fil;

import static java.nio.charset.StandardCharsets.UTF_8;

import dk.albertslund.styring.bot.excel.Projektmappe;
import dk.albertslund.styring.store.FilStore.Fil;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out a file to whoever has its link. A link that is too old looks like one that never was. */
@RestController
class HentController {

    private final Hentelink link;

    HentController(Hentelink link) {
        this.link = link;
    }

    @GetMapping(Hentelink.PATH + "{secret}")
    ResponseEntity<byte[]> hent(@PathVariable String secret) {
        return link.find(secret)
                .map(HentController::sent)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> sent(Fil fil) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(Projektmappe.MEDIATYPE))
                .cacheControl(CacheControl.noStore())
                .headers(headers -> headers.setContentDisposition(ContentDisposition.attachment()
                        .filename(fil.navn(), UTF_8)
                        .build()))
                .header("X-Content-Type-Options", "nosniff")
                .body(fil.indhold());
    }
}
