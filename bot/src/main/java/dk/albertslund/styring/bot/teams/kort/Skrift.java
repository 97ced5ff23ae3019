package dk.albertslund.styring.bot.teams.kort;

import dk.albertslund.styring.bot.teams.kort.Element.Column;
import dk.albertslund.styring.bot.teams.kort.Element.ColumnSet;
import dk.albertslund.styring.bot.teams.kort.Element.Container;
import dk.albertslund.styring.bot.teams.kort.Element.RichTextBlock;
import dk.albertslund.styring.bot.teams.kort.Element.TextBlock;
import dk.albertslund.styring.bot.teams.kort.Element.TextRun;
import dk.albertslund.styring.maalplan.Maal;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The few ways our cards write: a headline, a line, a quiet line, words that stand out. */
final class Skrift {

    /** Two lines of 320 pixels. */
    private static final int TRAAD = 80;

    private static final Pattern MARKUP = Pattern.compile("[\\\\*_\\[\\]`]");
    private static final Pattern LIST = Pattern.compile("(?m)^(\\s*)(\\d+)([.)])|^(\\s*)([-+#>])");

    /** A headline of our own words. */
    static Element overskrift(String tekst) {
        return new TextBlock(bogstaveligt(tekst), "heading", "Large", "Bolder", true);
    }

    /** A headline that holds what somebody wrote. */
    static Element overskriftMedOrd(String tekst) {
        return new RichTextBlock(List.of(new TextRun(tekst, "Large", "Bolder", null, null)), null);
    }

    static Element linje(String tekst) {
        return linje(tekst(tekst));
    }

    /** An address of ours: it has no spaces to be broken at, and only this kind of text is broken within a word. */
    static Element adresse(String adresse) {
        return new TextBlock(bogstaveligt(adresse), null, null, null, true);
    }

    static Element linje(TextRun... led) {
        return new RichTextBlock(Arrays.asList(led), null);
    }

    /** A line that belongs to the one above it. */
    static Element underlinje(TextRun... led) {
        return new RichTextBlock(Arrays.asList(led), "Small");
    }

    static Element underlinje(String tekst) {
        return underlinje(daempet(tekst));
    }

    static Element stille(String tekst) {
        return linje(daempet(tekst));
    }

    static TextRun tekst(String tekst) {
        return new TextRun(tekst, null, null, null, null);
    }

    static TextRun fed(String tekst) {
        return new TextRun(tekst, null, "Bolder", null, null);
    }

    static TextRun daempet(String tekst) {
        return new TextRun(tekst, null, null, true, null);
    }

    static TextRun kursiv(String tekst) {
        return new TextRun(tekst, null, null, null, true);
    }

    /** The way from the vision down to the goal, in one line where there is room and never more than two on a phone. */
    static Element roedTraad(Maal maal) {
        return underlinje(daempet(maal.over().til(maal.titel(), TRAAD)));
    }

    /** Lines that belong together, set apart from what is above. */
    static Element afsnit(Element... linjer) {
        return new Container(Arrays.asList(linjer), null, "Medium", null);
    }

    static Element afsnit(List<Element> linjer) {
        return new Container(linjer, null, "Medium", null);
    }

    /** Lines that belong together, under a line across the card. */
    static Element post(List<Element> linjer) {
        return new Container(linjer, null, "Medium", true);
    }

    static Element fremhaevet(List<Element> linjer) {
        return new Container(linjer, "emphasis", "Medium", null);
    }

    /** Side by side; on a phone too, so the first column has to be narrow. */
    static Element side(Element smal, List<Element> bred, @Nullable String spacing) {
        return new ColumnSet(List.of(new Column(List.of(smal), "28px"), new Column(bred, "stretch")), spacing);
    }

    /** A line that is below another, also where it goes on. Teams takes no empty column, so its is a space. */
    static Element indrykket(int pixels, Element linje) {
        return pixels == 0
                ? linje
                : new ColumnSet(
                        List.of(
                                new Column(List.of(linje("\u00a0")), pixels + "px"),
                                new Column(List.of(linje), "stretch")),
                        "Small");
    }

    /** As it stands: ”20. november” is no list and ”[x](y)” no link. */
    static String bogstaveligt(String tekst) {
        var uden = MARKUP.matcher(tekst).replaceAll("\\\\$0");
        return LIST.matcher(uden)
                .replaceAll(fund -> fund.group(2) != null
                        ? fund.group(1) + fund.group(2) + "\\\\" + fund.group(3)
                        : fund.group(4) + "\\\\" + fund.group(5));
    }

    private Skrift() {}
}
