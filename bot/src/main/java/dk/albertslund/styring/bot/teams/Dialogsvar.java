package dk.albertslund.styring.bot.teams;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.bot.teams.kort.Fremviser.Vist;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import java.util.Optional;

/** The answer in a dialog: its next card, or a last word before it is closed. */
record Dialogsvar(Task task) {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Task(String type, Object value) {}

    record Dialog(String title, String height, String width, Card card) {}

    record Card(String contentType, JsonNode content) {}

    static Dialogsvar af(Optional<Visning> svar, Sprog sprog) {
        var fremviser = Fremviser.paa(sprog);
        return new Dialogsvar(svar.map(fremviser::vis)
                .map(vist -> switch (vist) {
                    case Vist.Besked(var tekst) -> new Task("message", tekst);
                    case Vist.SomKort(var kort) ->
                        new Task(
                                "continue",
                                new Dialog(
                                        fremviser.tekst("dialog.titel"),
                                        "medium",
                                        "medium",
                                        new Card(CARD, submitting(kort.json()))));
                })
                .orElseGet(() -> new Task("message", fremviser.tekst("kort.modtaget"))));
    }

    /** A dialog knows Action.Submit only, which every button of ours can fall back to. */
    private static JsonNode submitting(JsonNode node) {
        for (var child : node) {
            submitting(child);
        }
        if (node instanceof ObjectNode button
                && button.path("type").asText("").equals("Action.Execute")
                && button.path("fallback") instanceof ObjectNode submit) {
            button.removeAll();
            button.setAll(submit);
        }
        return node;
    }
}
