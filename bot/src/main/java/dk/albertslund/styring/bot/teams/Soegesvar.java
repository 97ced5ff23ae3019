package dk.albertslund.styring.bot.teams;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import dk.albertslund.styring.bot.teams.kort.Deling;
import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.bot.teams.kort.Fremviser.Vist;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.samtale.Visning;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The answer to a search from the compose box: each find with the card that is posted when it is chosen. */
record Soegesvar(Fund composeExtension) {

    private static final String CARD = "application/vnd.microsoft.card.adaptive";
    private static final String THUMBNAIL = "application/vnd.microsoft.card.thumbnail";

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Fund(
            String type,
            @Nullable String attachmentLayout,
            @Nullable List<Attachment> attachments,
            @Nullable String text) {}

    record Attachment(String contentType, JsonNode content, Preview preview) {}

    record Preview(String contentType, Thumbnail content) {}

    record Thumbnail(String title, String text) {}

    /** @param bot our own id in Teams, for the link that leads back to us */
    static Soegesvar af(Optional<Visning> svar, Sprog sprog, String bot) {
        return switch (svar.orElse(null)) {
            case Visning.Fund fund ->
                new Soegesvar(new Fund(
                        "result",
                        "list",
                        Deling.af(fund, sprog, bot).stream()
                                .map(Soegesvar::attachment)
                                .toList(),
                        null));
            case Visning andet ->
                message(
                        switch (Fremviser.paa(sprog).vis(andet)) {
                            case Vist.Besked(var tekst) -> tekst;
                            case Vist.SomKort(var kort) -> kort.fallbackText();
                        });
            case null -> message(Fremviser.paa(sprog).tekst("soeg.intet_at_dele"));
        };
    }

    private static Soegesvar message(String text) {
        return new Soegesvar(new Fund("message", null, null, text));
    }

    private static Attachment attachment(Deling deling) {
        return new Attachment(
                CARD,
                deling.kort().json(),
                new Preview(THUMBNAIL, new Thumbnail(plain(deling.titel()), plain(deling.tekst()))));
    }

    /** A preview is read as HTML; what people write in it is not. */
    private static String plain(String text) {
        return text.replace('<', '‹').replace('>', '›');
    }
}
