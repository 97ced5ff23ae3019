package dk.albertslund.styring.demo.teams;

import tools.jackson.databind.JsonNode;

/**
 * How the bot answered a delivery in HTTP.
 *
 * @param status of the last try; 0 when there was no answer at all
 * @param body of an invoke's answer; an empty object when there was none
 * @param tries how often the activity was sent
 */
public record Reply(int status, JsonNode body, int tries) {

    public boolean accepted() {
        return status >= 200 && status < 300;
    }
}
