package dk.albertslund.styring.demo.tid;

import static dk.albertslund.styring.demo.tid.Demotid.DANMARK;
import static java.util.stream.Collectors.joining;

import dk.albertslund.styring.demo.tid.Tidsmaskine.Haendelse;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The time machine's levers. */
@RestController
@Profile("demo")
@RequestMapping("/demo/tid")
class TidController {

    private final Tidsmaskine maskine;
    private final Frister frister;

    TidController(Tidsmaskine maskine, Frister frister) {
        this.maskine = maskine;
        this.frister = frister;
    }

    /**
     * @param tekst the time in words
     * @param skete what happened on the way, in words
     */
    record Tid(OffsetDateTime tid, LocalDate dato, String tekst, String skete, List<Haendelse> haendelser) {}

    @GetMapping
    Tid nu() {
        return tid("", List.of());
    }

    @PostMapping
    Tid rejs(@RequestBody Rejse rejse) {
        var haendelser = maskine.tag(rejse.maal(maskine.nu(), frister));
        return tid(fortael(haendelser), haendelser);
    }

    private Tid tid(String skete, List<Haendelse> haendelser) {
        var nu = maskine.nu().truncatedTo(ChronoUnit.SECONDS);
        return new Tid(nu.atZone(DANMARK).toOffsetDateTime(), nu.toLocalDate(), Dansk.tid(nu), skete, haendelser);
    }

    private String fortael(List<Haendelse> haendelser) {
        var nu = "Nu er det %s. ".formatted(Dansk.tid(maskine.nu()));
        return haendelser.isEmpty()
                ? nu + "Der skete ikke noget imens."
                : nu + haendelser.stream().map(TidController::ord).collect(joining(", ", "Imens: ", "."));
    }

    private static String ord(Haendelse haendelse) {
        var beskeder = haendelse.beskeder() == 1 ? "besked" : "beskeder";
        return "%d %s den %s".formatted(haendelse.beskeder(), beskeder, Dansk.dag(haendelse.dato()));
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> afvist(RejseAfvist afvist) {
        return Map.of("besked", String.valueOf(afvist.getMessage()));
    }
}
