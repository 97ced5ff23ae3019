package dk.albertslund.styring.demo.udsteder;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;

/** The keys a token may be signed with, one right and three wrong. */
public final class Signing {

    /** Published, and endorsed for Teams. */
    public static final Signing TEAMS = new Signing("teams");
    /** Published for another channel. */
    public static final Signing WEBCHAT = new Signing("webchat");

    public static final Signing UNPUBLISHED = new Signing("unpublished");
    /** Not published, and goes by the name of the right one. */
    public static final Signing FORGED = new Signing("teams");

    private final RSAKey key;

    private Signing(String kid) {
        try {
            key = new RSAKeyGenerator(2048).keyID(kid).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    RSAKey key() {
        return key;
    }
}
