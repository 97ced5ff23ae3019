package dk.albertslund.styring.bot.teams.levering;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Asks Teams to ring. A class of ours, for the SDK looks into every value by reflection and may not into the JDK's maps. */
record Varsel(@JsonProperty("notification") Notification notification) {

    record Notification(@JsonProperty("alert") boolean alert) {}
}
