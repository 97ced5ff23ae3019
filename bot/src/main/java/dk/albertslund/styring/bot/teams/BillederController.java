package dk.albertslund.styring.bot.teams;

import dk.albertslund.styring.bot.billeder.Billeder;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands out the pictures in our cards to whoever has the address. */
@RestController
class BillederController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml;charset=UTF-8");

    /** What it shows is in the address, and is shown as it was when the card was sent. */
    private static final CacheControl KEEP =
            CacheControl.maxAge(Duration.ofDays(1)).cachePrivate().immutable();

    private final Billeder billeder;

    BillederController(Billeder billeder) {
        this.billeder = billeder;
    }

    @GetMapping(Billeder.STI + "{underskrevet}.png")
    ResponseEntity<byte[]> png(@PathVariable String underskrevet) {
        return answer(billeder.png(underskrevet), MediaType.IMAGE_PNG);
    }

    @GetMapping(Billeder.STI + "{underskrevet}.svg")
    ResponseEntity<String> svg(@PathVariable String underskrevet) {
        return answer(billeder.svg(underskrevet), SVG);
    }

    private static <T> ResponseEntity<T> answer(Optional<T> billede, MediaType type) {
        return billede.map(det -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(KEEP)
                        .header("X-Content-Type-Options", "nosniff")
                        .body(det))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
