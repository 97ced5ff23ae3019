package dk.albertslund.styring.bot.teams.kort;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.albertslund.styring.bot.teams.kort.Element.ActionSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * An Adaptive Card.
 *
 * @param fallbackText what it says in one line, where a card cannot be shown
 */
@JsonPropertyOrder({"$schema", "type", "version", "lang", "fallbackText", "body", "actions"})
public record Kort(String lang, String fallbackText, List<Element> body, List<Action> actions) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPropertyInclusion(JsonInclude.Value.construct(Include.NON_EMPTY, Include.ALWAYS))
            .build();

    public Kort {
        body = List.copyOf(body);
        actions = List.copyOf(actions);
    }

    /** With the buttons below what it says. */
    static Kort paa(Sprogbrug sprog, String resume, Stream<? extends Element> body, List<Action> knapper) {
        var raekker = Knapraekker.af(knapper);
        if (raekker.size() == 1) {
            return new Kort(sprog.tag(), resume, List.<Element>copyOf(body.toList()), knapper);
        }
        return new Kort(
                sprog.tag(),
                resume,
                Stream.concat(body, raekker.stream().map(ActionSet::new)).toList(),
                List.of());
    }

    /** With this above all it says. */
    Kort med(Element foerst) {
        return new Kort(
                lang,
                fallbackText,
                Stream.concat(Stream.of(foerst), body.stream()).toList(),
                actions);
    }

    /** Every answer it can give carries this along. */
    Kort medFelt(String navn, String vaerdi) {
        return new Kort(
                lang,
                fallbackText,
                body.stream().map(del -> Medfoelger.i(del, navn, vaerdi)).toList(),
                actions.stream().map(knap -> Medfoelger.i(knap, navn, vaerdi)).toList());
    }

    @JsonProperty("$schema")
    String schema() {
        return "http://adaptivecards.io/schemas/adaptive-card.json";
    }

    @JsonProperty
    String type() {
        return "AdaptiveCard";
    }

    @JsonProperty
    String version() {
        return "1.5";
    }

    public JsonNode json() {
        return JSON.valueToTree(this);
    }
}
