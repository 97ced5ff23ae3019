package dk.albertslund.styring.bot.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Entity;
import dk.albertslund.styring.bot.Indgaaende;
import dk.albertslund.styring.bot.Indgaaende.Svarvej;
import dk.albertslund.styring.bot.teams.kort.Tryk;
import dk.albertslund.styring.organisation.Medarbejder;
import dk.albertslund.styring.samtale.Besked;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Sprog;
import dk.albertslund.styring.udsendelse.Samtalested;
import dk.albertslund.styring.udtraek.Filplads;
import dk.albertslund.styring.udtraek.Kanal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns the SDK's activity into what the house speaks of. Past here nothing knows of Teams. */
final class Oversaettelse {

    private static final String PRESSED = "adaptiveCard/action";
    private static final String FILE = "application/vnd.microsoft.teams.file.download.info";
    private static final String FILE_CONSENT = "fileConsent/invoke";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Activity activity;

    private Oversaettelse(Activity activity) {
        this.activity = activity;
    }

    static Ankomst af(Activity activity) {
        return new Oversaettelse(activity).ankomst();
    }

    /** What takes place nowhere cannot be answered. */
    private Ankomst ankomst() {
        if (activity.getConversation() == null
                || text(activity.getConversation().getId()).isEmpty()) {
            return new Ankomst.Uvedkommende();
        }
        return switch (text(activity.getType())) {
            case ActivityTypes.MESSAGE -> message();
            case ActivityTypes.INVOKE -> invoke();
            case ActivityTypes.INSTALLATION_UPDATE -> installation();
            default -> new Ankomst.Uvedkommende();
        };
    }

    private Ankomst message() {
        var value = tree(activity.getValue());
        if (!value.isObject()) {
            return besked(vedhaeftet().orElseGet(() -> new Besked.Skrevet(withoutMention())), Svarvej.OUTBOX);
        }
        var handling = handling(value.path(Tryk.VERB));
        return besked(
                new Besked.Trykket(
                        handling.orElse(Handling.HJAELP), value.path(Tryk.OM).asText(""), felter(value)),
                Svarvej.OUTBOX);
    }

    /** The first file; Teams has put it in her OneDrive and lends us an address. */
    private Optional<Besked> vedhaeftet() {
        return Optional.ofNullable(activity.getAttachments()).orElse(List.of()).stream()
                .filter(attachment -> FILE.equals(attachment.getContentType()))
                .findFirst()
                .map(attachment -> {
                    var content = tree(attachment.getContent());
                    return new Besked.Vedhaeftet(
                            text(attachment.getName()),
                            content.path("fileType").asText(""),
                            content.path("downloadUrl").asText(""));
                });
    }

    private Ankomst invoke() {
        var value = tree(activity.getValue());
        return switch (text(activity.getName())) {
            case PRESSED ->
                pressed(value.path("action").path("verb"), value.path("action").path("data"), Svarvej.HTTP);
            case FILE_CONSENT -> besked(filsvar(value), Svarvej.OUTBOX);
            case Udvidelse.SEARCH ->
                Udvidelse.search(value)
                        .map(soegt -> besked(soegt, Svarvej.SOEGNING))
                        .orElseGet(Ankomst.Uvedkommende::new);
            case Udvidelse.OPEN -> besked(Udvidelse.message(value), Svarvej.DIALOG);
            case Udvidelse.SUBMIT -> pressed(value.path("data").path(Tryk.VERB), value.path("data"), Svarvej.DIALOG);
            default -> new Ankomst.Uvedkommende();
        };
    }

    private static Besked.Filsvar filsvar(JsonNode value) {
        var plads = value.path("uploadInfo");
        return new Besked.Filsvar(
                value.path("context").path("fil").asText(""),
                value.path("action").asText("").equals("accept")
                        ? Optional.of(new Filplads(
                                plads.path("uploadUrl").asText(""),
                                plads.path("contentUrl").asText(""),
                                plads.path("uniqueId").asText(""),
                                plads.path("fileType").asText("")))
                        : Optional.empty());
    }

    private Ankomst pressed(JsonNode verb, JsonNode data, Svarvej svarMed) {
        return handling(verb)
                .map(handling ->
                        besked(new Besked.Trykket(handling, data.path(Tryk.OM).asText(""), felter(data)), svarMed))
                .orElseGet(() -> new Ankomst.UkendtKnap(sprog()));
    }

    /** An upgrade comes as an update too; it is no reason to say hello again. */
    private Ankomst installation() {
        return switch (text(activity.getAction())) {
            case "add" ->
                from().isEmpty() ? new Ankomst.Uvedkommende() : besked(new Besked.Installeret(), Svarvej.OUTBOX);
            case "remove" ->
                new Ankomst.Afinstalleret(activity.getConversation().getId());
            default -> new Ankomst.Uvedkommende();
        };
    }

    private Ankomst besked(Besked besked, Svarvej svarMed) {
        return from().<Ankomst>map(fra -> new Ankomst.Besked(new Indgaaende(
                        text(activity.getId()),
                        sted(fra, svarMed),
                        fra,
                        text(activity.getFrom().getName()),
                        sprog(),
                        besked,
                        channel(),
                        pressedCard(besked),
                        svarMed,
                        List.of())))
                .orElseGet(Ankomst.Uvedkommende::new);
    }

    /** Teams says which team it is by an id of its own, and not always by that of its group. */
    private Optional<Kanal> channel() {
        var data = tree(activity.getChannelData());
        var team = data.path("team");
        return Stream.of(team.path("aadGroupId").asText(""), team.path("id").asText(""))
                .filter(id -> !id.isBlank())
                .findFirst()
                .map(id -> new Kanal(id, data.path("channel").path("id").asText("")))
                .filter(kanal -> !kanal.id().isBlank());
    }

    private Optional<Medarbejder.Id> from() {
        return Optional.ofNullable(activity.getFrom())
                .map(from -> text(from.getAadObjectId()))
                .filter(id -> !id.isBlank())
                .map(Medarbejder.Id::new);
    }

    /** An extension is used from other people's chats; what is said in it is said in a place of its own. */
    private Samtalested sted(Medarbejder.Id fra, Svarvej svarMed) {
        return switch (svarMed) {
            case OUTBOX, HTTP -> sted(fra);
            case SOEGNING, DIALOG ->
                new Samtalested(
                        "udvidelse/" + fra.entra(),
                        activity.getServiceUrl(),
                        activity.getRecipient().getId(),
                        Optional.empty());
        };
    }

    private Samtalested sted(Medarbejder.Id fra) {
        var conversation = activity.getConversation();
        var personlig = "personal".equals(conversation.getConversationType());
        return new Samtalested(
                conversation.getId(),
                activity.getServiceUrl(),
                activity.getRecipient().getId(),
                personlig ? Optional.of(fra) : Optional.empty());
    }

    /** Danish unless Teams is set to English. */
    private Sprog sprog() {
        return text(activity.getLocale()).toLowerCase(Locale.ROOT).startsWith("en") ? Sprog.ENGELSK : Sprog.DANSK;
    }

    /** The card the answer takes the place of; none for a button that opens something new beside it. */
    private Optional<String> pressedCard(Besked besked) {
        return switch (besked) {
            case Besked.Trykket tryk
            when Tryk.erstatterKortet(tryk.handling()) -> Optional.ofNullable(activity.getReplyToId());
            case Besked.Filsvar svar -> Optional.ofNullable(activity.getReplyToId());
            case Besked andet -> Optional.empty();
        };
    }

    /** Literally: a bot's name may hold what means something in a regular expression. */
    private String withoutMention() {
        var tekst = text(activity.getText());
        for (var mention : mentionsOfUs().toList()) {
            tekst = tekst.replace(mention, " ");
        }
        return tekst.replace("&nbsp;", " ").replace('\u00a0', ' ').strip();
    }

    private Stream<String> mentionsOfUs() {
        return Optional.ofNullable(activity.getEntities()).orElse(List.of()).stream()
                .filter(entity -> "mention".equals(entity.getType()))
                .map(Entity::getProperties)
                .filter(mention -> activity.getRecipient()
                        .getId()
                        .equals(node(mention, "mentioned").path("id").asText("")))
                .map(mention -> node(mention, "text").asText(""))
                .filter(mention -> !mention.isEmpty());
    }

    private static JsonNode node(Map<String, JsonNode> properties, String name) {
        return properties.getOrDefault(name, JSON.missingNode());
    }

    private static Optional<Handling> handling(JsonNode verb) {
        return Stream.of(Handling.values())
                .filter(handling -> handling.name().equals(verb.asText("")))
                .findFirst();
    }

    private static Map<String, String> felter(JsonNode data) {
        var felter = new HashMap<String, String>();
        data.properties().stream()
                .filter(field ->
                        field.getValue().isValueNode() && !field.getValue().isNull())
                .filter(field ->
                        !field.getKey().equals(Tryk.VERB) && !field.getKey().equals(Tryk.OM))
                .forEach(field -> felter.put(field.getKey(), field.getValue().asText()));
        return felter;
    }

    private static JsonNode tree(@Nullable Object value) {
        return value == null ? JSON.missingNode() : JSON.valueToTree(value);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
