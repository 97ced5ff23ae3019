package dk.albertslund.styring.bot.teams.levering;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Asks Teams to ring. */
record Varsel(@JsonProperty("notification") Notification notification) {

    record Notification(@JsonProperty("alert") boolean alert) {}
}
