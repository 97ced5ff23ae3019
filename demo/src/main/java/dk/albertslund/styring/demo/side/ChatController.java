package dk.albertslund.styring.demo.side;

import dk.albertslund.styring.demo.teams.Chat;
import dk.albertslund.styring.demo.teams.Message;
import dk.albertslund.styring.demo.teams.Reply;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.JsonNode;

/** What one can do in a chat: read, write and press. The bot hears of it as from Teams. */
@RestController
@Profile("demo")
@RequestMapping("/demo/chat/{person}")
class ChatController {

    private static final String MESSAGE = "application/vnd.microsoft.activity.message";

    private static final String GEM = "gem_iagttagelse";

    private final Demochats chats;

    ChatController(Demochats chats) {
        this.chats = chats;
    }

    record Skrevet(String tekst) {}

    /** @param kort the id of the message with the card */
    record Tryk(String kort, String verb, Map<String, Object> data) {}

    /** @param kort the id of the message with the card that asks */
    record Filsvar(String kort, boolean ja) {}

    /** @param sted maal, proevehandling, laering or begreb */
    record Soegning(String sted, String tekst) {}

    /** @param besked the id of the message */
    record Gemt(String besked) {}

    record Dialogtryk(Map<String, Object> data) {}

    /** @param besked what Teams would show in passing; empty when nothing */
    record Svar(String besked) {}

    @GetMapping
    List<Beskedvisning> beskeder(@PathVariable String person) {
        return chat(person).conversation().messages().stream()
                .map(Beskedvisning::af)
                .toList();
    }

    @PostMapping("/besked")
    ResponseEntity<Svar> skriv(@PathVariable String person, @RequestBody Skrevet skrevet) {
        return svar(chat(person).write(skrevet.tekst()));
    }

    @PostMapping("/submit")
    ResponseEntity<Svar> submit(@PathVariable String person, @RequestBody Tryk tryk) {
        var chat = chat(person);
        return svar(chat.submit(kort(chat, tryk.kort()), tryk.data()));
    }

    @PostMapping("/execute")
    ResponseEntity<Svar> execute(@PathVariable String person, @RequestBody Tryk tryk) {
        var chat = chat(person);
        return svar(chat.execute(kort(chat, tryk.kort()), tryk.verb(), tryk.data()));
    }

    @PostMapping("/fil")
    ResponseEntity<Svar> fil(@PathVariable String person, @RequestBody Filsvar svar) {
        var chat = chat(person);
        return svar(chat.fileConsent(kort(chat, svar.kort()), svar.ja()));
    }

    /** Searches as from the compose box of another chat; the answer is Teams' own. */
    @PostMapping("/soeg")
    JsonNode soeg(@PathVariable String person, @RequestBody Soegning soegning) {
        return chat(person).search(soegning.sted(), soegning.tekst()).body();
    }

    /** Chooses ”Gem som iagttagelse” on a message. */
    @PostMapping("/gem")
    JsonNode gem(@PathVariable String person, @RequestBody Gemt gemt) {
        var chat = chat(person);
        return chat.openDialog(
                        GEM, HtmlUtils.htmlEscape(kort(chat, gemt.besked()).text()))
                .body();
    }

    @PostMapping("/dialog")
    JsonNode dialog(@PathVariable String person, @RequestBody Dialogtryk tryk) {
        return chat(person).submitDialog(GEM, tryk.data()).body();
    }

    private static ResponseEntity<Svar> svar(Reply reply) {
        if (!reply.accepted()) {
            var status = reply.status() == 0 ? "svarede ikke" : "svarede " + reply.status();
            return ResponseEntity.status(HttpStatus.BAD_GATEWAY).body(new Svar("Botten " + status));
        }
        var body = reply.body();
        if (body.path("type").asString("").equals(MESSAGE)) {
            return ResponseEntity.ok(new Svar(body.path("value").asString("")));
        }
        return ResponseEntity.ok(new Svar(body.path("value").path("message").asString("")));
    }

    private Chat chat(String person) {
        return chats.chat(person).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Message kort(Chat chat, String id) {
        return chat.conversation().find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
