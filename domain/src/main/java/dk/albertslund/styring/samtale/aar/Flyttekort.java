package dk.albertslund.styring.samtale.aar;

import dk.albertslund.styring.dansk.Korn;
import dk.albertslund.styring.dansk.Periode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Det, et flyttekort siger, at det handler om: noget i et år, som det lå, da kortet blev vist.
 *
 * @param id kortets eget; beskeden, der sendes, kendes på det, så to tryk er én besked
 */
record Flyttekort(int aar, String noegle, LocalDate fra, LocalDate til, UUID id) {

    Periode dage() {
        return new Periode(fra, til, Korn.DAG);
    }

    String om() {
        return "%d/%s/%s/%s/%s".formatted(aar, noegle, fra, til, id);
    }

    static Optional<Flyttekort> laes(String om) {
        var dele = om.split("/", -1);
        if (dele.length != 5) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Flyttekort(
                    Integer.parseInt(dele[0]),
                    dele[1],
                    LocalDate.parse(dele[2]),
                    LocalDate.parse(dele[3]),
                    UUID.fromString(dele[4])));
        } catch (DateTimeException | IllegalArgumentException ugyldig) {
            return Optional.empty();
        }
    }

    /** Foran modtageren i nøglen på hver besked om flytningen. */
    String besked() {
        return "rund/" + id;
    }
}
