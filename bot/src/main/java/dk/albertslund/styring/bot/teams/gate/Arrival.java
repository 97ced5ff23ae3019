package dk.albertslund.styring.bot.teams.gate;

import java.util.List;

/**
 * What stands at the door.
 *
 * @param authorization every Authorization header of the request
 * @param remote the address it was sent from
 */
public record Arrival(List<String> authorization, String remote, Envelope envelope) {

    public Arrival {
        authorization = List.copyOf(authorization);
    }
}
