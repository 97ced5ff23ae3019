package dk.albertslund.styring.demo.side;

import dk.albertslund.styring.demo.teams.TeamsEvent;
import dk.albertslund.styring.demo.teams.TeamsPeer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Tells the page of everything that happens in any chat, as it happens. */
@RestController
@Profile("demo")
class NytController {

    private static final long UDEN_ENDE = 0;

    private final TeamsPeer teams;

    NytController(TeamsPeer teams) {
        this.teams = teams;
    }

    /** @param slags skrevet, aendret, fjernet or taster */
    record Nyt(
            String slags,
            String person,
            @Nullable Beskedvisning besked,
            @Nullable String id) {}

    @GetMapping("/demo/nyt")
    SseEmitter nyt() {
        var emitter = new SseEmitter(UDEN_ENDE);
        var stroem = new Stroem(emitter);
        var stop = teams.listen(event -> stroem.tag(nyt(event)));
        stroem.begynd(stop);
        return emitter;
    }

    private static Nyt nyt(TeamsEvent event) {
        var person = event.in().members().getFirst().aadObjectId();
        return switch (event) {
            case TeamsEvent.Posted posted -> new Nyt("skrevet", person, Beskedvisning.af(posted.message()), null);
            case TeamsEvent.Changed changed -> new Nyt("aendret", person, Beskedvisning.af(changed.message()), null);
            case TeamsEvent.Removed removed -> new Nyt("fjernet", person, null, removed.messageId());
            case TeamsEvent.Typing _ -> new Nyt("taster", person, null, null);
        };
    }
}
