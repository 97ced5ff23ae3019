package dk.albertslund.styring.bench.sprog;

import dk.albertslund.styring.dansk.Retning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of a file: a sentence, and what is true of it. */
record Proeve(JsonNode line) {

    private static final JsonMapper JSON = new JsonMapper();

    static List<Proeve> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .map(Proeve::new)
                .toList();
    }

    String text() {
        return line.path("text").asString();
    }

    Optional<String> intent() {
        return field(line, "intent");
    }

    /** A time of at least a day, or one of those that must not be found. The others are measured by nobody. */
    boolean isTime() {
        return line.path("dimension").asString("").equals("time")
                && (expectsNothing() || start().isPresent() || end().isPresent());
    }

    boolean expectsNothing() {
        return line.has("expected") && line.path("expected").isNull();
    }

    /** Doubtful, or ambiguous without naming its other readings: told, not counted. */
    boolean counts() {
        return Stream.of("dubious", "ambiguous").noneMatch(this::isTagged);
    }

    LocalDate said() {
        return LocalDate.parse(line.path("reference").asString().substring(0, 10));
    }

    Optional<LocalDate> start() {
        return date("start");
    }

    Optional<LocalDate> end() {
        return date("endInclusive");
    }

    /** The first days of the other readings that may be right. */
    List<String> alternatives() {
        return line.path("alternatives").values().stream()
                .map(node ->
                        node.isString() ? node.asString() : node.path("start").asString(""))
                .toList();
    }

    Retning direction() {
        return switch (line.path("direction").asString("")) {
            case "PAST" -> Retning.FORTID;
            case "FUTURE" -> Retning.FREMTID;
            default -> Retning.NAERMEST;
        };
    }

    private boolean isTagged(String tag) {
        return line.path("tags").values().stream()
                .anyMatch(node -> node.asString("").equals(tag));
    }

    private Optional<LocalDate> date(String name) {
        return field(line.path("lenientDates"), name).map(text -> LocalDate.parse(text.substring(0, 10)));
    }

    private static Optional<String> field(JsonNode node, String name) {
        return Optional.of(node.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
    }
}
