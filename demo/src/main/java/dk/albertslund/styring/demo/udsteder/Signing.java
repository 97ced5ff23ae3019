package dk.albertslund.styring.demo.udsteder;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** The keys a token may be signed with, one right and three wrong. */
public enum Signing {
    /** Published, and endorsed for Teams. */
    TEAMS,
    /** Published for another channel. */
    WEBCHAT,
    /** Not published. */
    UNPUBLISHED,
    /** Not published, and goes by the name of the right one. */
    FORGED;

    private final RSAKey key;

    Signing() {
        try {
            key = new RSAKeyGenerator(2048)
                    .keyID(name().equals("FORGED") ? "TEAMS" : name())
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAKey key() {
        return key;
    }
}
