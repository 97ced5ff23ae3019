package dk.albertslund.styring.bot.teams.gate;

import java.security.interfaces.RSAPublicKey;
import java.util.Set;

/** @param endorsements the channels whose messages this key may sign */
record SigningKey(String kid, RSAPublicKey key, Set<String> endorsements) {

    SigningKey {
        endorsements = Set.copyOf(endorsements);
    }
}
