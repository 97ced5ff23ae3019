package dk.albertslund.styring.bot.teams.gate;

import com.nimbusds.jwt.JWTClaimsSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The tokens whose signature has been found right, for Teams sends each of its tokens with all it has to say for an hour.
 * Only the signature is remembered: whether the key is still in use, the time and what the message says are looked at anew.
 */
final class VerifiedTokens {

    /** Teams has one for each service address and tenant, so a few at a time. */
    private static final int REMEMBERED = 64;

    record Verified(SigningKey key, JWTClaimsSet claims) {}

    private final Map<String, Verified> tokens = new LeastUsedLeaves();

    synchronized Optional<Verified> find(String bearer) {
        return Optional.ofNullable(tokens.get(bearer));
    }

    synchronized Verified add(String bearer, Verified token) {
        tokens.put(bearer, token);
        return token;
    }

    private static final class LeastUsedLeaves extends LinkedHashMap<String, Verified> {

        private static final long serialVersionUID = 1;

        LeastUsedLeaves() {
            super(16, 0.75f, /* accessOrder= */ true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > REMEMBERED;
        }
    }
}
