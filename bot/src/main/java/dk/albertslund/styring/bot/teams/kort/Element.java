package dk.albertslund.styring.bot.teams.kort;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a card is made of, shaped as its JSON (Adaptive Cards 1.5). What people wrote goes into a {@link TextRun} only:
 * nothing in it is ever read as markup.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
sealed interface Element {

    /** Our own words; made by {@link Skrift}, which keeps them from being read as a list or a link. */
    @JsonTypeName("TextBlock")
    record TextBlock(
            String text,
            @Nullable String style,
            @Nullable String size,
            @Nullable String weight,
            boolean wrap) implements Element {}

    @JsonTypeName("RichTextBlock")
    record RichTextBlock(List<TextRun> inlines, @Nullable String spacing) implements Element {
        public RichTextBlock {
            inlines = List.copyOf(inlines);
        }
    }

    @JsonTypeName("TextRun")
    record TextRun(
            String text,
            @Nullable String size,
            @Nullable String weight,
            @Nullable Boolean isSubtle,
            @Nullable Boolean italic)
            implements Element {}

    /** @param themedUrls the same picture for a dark card, where Teams knows to ask for it */
    @JsonTypeName("Image")
    record Image(String url, String altText, String size, List<ThemedUrl> themedUrls) implements Element {
        public Image {
            themedUrls = List.copyOf(themedUrls);
        }
    }

    @JsonTypeName("Container")
    record Container(
            List<Element> items,
            @Nullable String style,
            @Nullable String spacing,
            @Nullable Boolean separator) implements Element {
        public Container {
            items = List.copyOf(items);
        }
    }

    /** Not seen until somebody asks for it by its {@code id}; what is filled in there counts all the same. */
    @JsonTypeName("Container")
    record Folded(List<Element> items, String id, boolean isVisible) implements Element {
        public Folded {
            items = List.copyOf(items);
        }
    }

    @JsonTypeName("ActionSet")
    record ActionSet(List<Action> actions) implements Element {
        public ActionSet {
            actions = List.copyOf(actions);
        }
    }

    @JsonTypeName("ColumnSet")
    record ColumnSet(List<Column> columns, @Nullable String spacing) implements Element {
        public ColumnSet {
            columns = List.copyOf(columns);
        }
    }

    @JsonTypeName("Column")
    record Column(List<Element> items, String width) implements Element {
        public Column {
            items = List.copyOf(items);
        }
    }

    @JsonTypeName("Input.Text")
    record InputText(
            String id,
            String label,
            @Nullable String value,
            @Nullable Boolean isMultiline,
            @Nullable Integer maxLength,
            @Nullable String placeholder,
            @Nullable Boolean isRequired,
            @Nullable String errorMessage)
            implements Element {}

    @JsonTypeName("Input.Date")
    record InputDate(
            String id,
            String label,
            @Nullable String value,
            String min,
            @Nullable Boolean isRequired,
            String errorMessage)
            implements Element {}

    @JsonTypeName("Input.ChoiceSet")
    record InputChoiceSet(
            String id,
            String label,
            List<Choice> choices,
            @Nullable String value,
            String style,
            @Nullable Boolean isMultiSelect,
            @Nullable String placeholder,
            @Nullable Boolean isRequired,
            @Nullable String errorMessage)
            implements Element {
        public InputChoiceSet {
            choices = List.copyOf(choices);
        }
    }

    /** @param title what is switched on or off */
    @JsonTypeName("Input.Toggle")
    record InputToggle(String id, String label, String title, String value, boolean wrap) implements Element {}

    record ThemedUrl(String theme, String url) {}

    record Choice(String title, String value) {}

    /** Drawn by Teams in its own colours; {@code fallback} is for clients that cannot. */
    @JsonTypeName("Chart.Line")
    record LineChart(String title, List<Serie> data, Element fallback) implements Element {

        record Serie(String legend, String color, List<Value> values) {
            public Serie {
                values = List.copyOf(values);
            }
        }

        /** @param x a day as {@code 2026-11-23}, so that the axis is time */
        record Value(String x, double y) {}

        public LineChart {
            data = List.copyOf(data);
        }
    }
}
