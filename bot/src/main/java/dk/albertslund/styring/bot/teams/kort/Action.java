package dk.albertslund.styring.bot.teams.kort;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a button does, shaped as its JSON. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface Action {

    String title();

    /** The answer takes the card's place at once; {@code fallback} is for clients that cannot. */
    @JsonTypeName("Action.Execute")
    record Execute(
            String title,
            String verb,
            Map<String, String> data,
            @Nullable String style,
            @Nullable String associatedInputs,
            Action fallback)
            implements Action {}

    /** The answer is a message of its own. */
    @JsonTypeName("Action.Submit")
    record Submit(
            String title,
            Map<String, String> data,
            @Nullable String style,
            @Nullable String associatedInputs,
            Msteams msteams)
            implements Action {}

    /** Shows what is folded away in the card, or folds it away again. */
    @JsonTypeName("Action.ToggleVisibility")
    record ToggleVisibility(String title, List<String> targetElements) implements Action {
        public ToggleVisibility {
            targetElements = List.copyOf(targetElements);
        }
    }

    /** Leads out of the card, to where something is done or read. */
    @JsonTypeName("Action.OpenUrl")
    record OpenUrl(String title, String url) implements Action {}

    record Msteams(Feedback feedback) {

        /** Teams need not say that it was sent: the answer does. */
        static final Msteams QUIET = new Msteams(new Feedback(true));

        record Feedback(boolean hide) {}
    }
}
