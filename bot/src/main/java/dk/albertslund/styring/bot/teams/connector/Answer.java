package dk.albertslund.styring.bot.teams.connector;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.bot.schema.Error;
import com.microsoft.bot.schema.ErrorResponse;
import com.microsoft.bot.schema.ResourceResponse;
import com.microsoft.bot.schema.teams.TeamDetails;
import java.util.Optional;

/**
 * What Teams answered.
 *
 * @param retryAfter the header of that name, empty without one
 */
record Answer(int status, String retryAfter, String body) {

    /** What Teams calls the message; empty when it does not say so in a way we can read. */
    String id() {
        return TeamsJson.read(body.getBytes(UTF_8), ResourceResponse.class)
                .map(ResourceResponse::getId)
                .orElse("");
    }

    /** Of an answer about a team. */
    Optional<String> gruppe() {
        return TeamsJson.read(body.getBytes(UTF_8), TeamDetails.class)
                .map(TeamDetails::getAadGroupId)
                .filter(id -> !id.isBlank());
    }

    Optional<Error> error() {
        return TeamsJson.read(body.getBytes(UTF_8), ErrorResponse.class).map(ErrorResponse::getError);
    }
}
