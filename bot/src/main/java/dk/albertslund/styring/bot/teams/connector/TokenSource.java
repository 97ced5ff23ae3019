package dk.albertslund.styring.bot.teams.connector;

import java.util.Optional;

/** The bot's own token for the connector. */
public interface TokenSource {

    /** What the token is for, in Entra's words: the connector. */
    String SCOPE = "https://api.botframework.com/.default";

    /**
     * A token that is valid for some minutes yet; empty when the connector asks for none, as in the demo.
     *
     * @throws TokenUnavailable when it cannot be had now
     */
    Optional<String> token();

    final class TokenUnavailable extends RuntimeException {
        private static final long serialVersionUID = 1;

        public TokenUnavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
