package dk.albertslund.styring.demo.graph;

import java.time.ZonedDateTime;

/** @param status som i Graph: tentative, busy eller oof */
record Aftale(ZonedDateTime fra, ZonedDateTime til, String status) {

    boolean overlapper(ZonedDateTime start, ZonedDateTime slut) {
        return fra.isBefore(slut) && start.isBefore(til);
    }

    /** Cifferet i availabilityView; det højeste vinder. */
    int ciffer() {
        return switch (status) {
            case "tentative" -> 1;
            case "busy" -> 2;
            case "oof" -> 3;
            default -> 0;
        };
    }
}
