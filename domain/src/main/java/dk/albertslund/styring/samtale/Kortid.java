package dk.albertslund.styring.samtale;

import java.util.Optional;
import java.util.UUID;

/**
 * Det, en knap siger, at den handler om: et id og, for en rettelse, kendemærket for det, der rettes i.
 *
 * @param retter tomt, når det ikke er en rettelse
 */
public record Kortid(UUID id, String retter) {

    public static Optional<Kortid> laes(String om) {
        var dele = om.split("/", 2);
        return uuid(dele[0]).map(id -> new Kortid(id, dele.length == 2 ? dele[1] : ""));
    }

    public String om() {
        return retter.isEmpty() ? id.toString() : id + "/" + retter;
    }

    public static Optional<UUID> uuid(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException ugyldig) {
            return Optional.empty();
        }
    }
}
