package dk.albertslund.styring.demo.udsteder;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;

/**
 * A token as Microsoft's bot service makes one, and every way to make it wrong.
 *
 * @param expires from now; as all the times
 */
public record Token(
        String issuer, List<String> audience, String serviceUrl, Duration begins, Duration expires, Signing signing) {

    private static final String MICROSOFT = "https://api.botframework.com";

    public static Token valid(String appId, String serviceUrl) {
        return new Token(
                MICROSOFT, List.of(appId), serviceUrl, Duration.ofMinutes(-1), Duration.ofHours(1), Signing.TEAMS);
    }

    public Token issuedBy(String other) {
        return new Token(other, audience, serviceUrl, begins, expires, signing);
    }

    public Token meantFor(String... other) {
        return new Token(issuer, List.of(other), serviceUrl, begins, expires, signing);
    }

    public Token forService(String other) {
        return new Token(issuer, audience, other, begins, expires, signing);
    }

    public Token lasting(Duration from, Duration to) {
        return new Token(issuer, audience, serviceUrl, from, to, signing);
    }

    public Token signedWith(Signing other) {
        return new Token(issuer, audience, serviceUrl, begins, expires, other);
    }

    public String serialized() {
        return signed(JWSAlgorithm.RS256, claims().build());
    }

    public String serialized(JWSAlgorithm algorithm) {
        return signed(algorithm, claims().build());
    }

    public String without(String claim) {
        return signed(JWSAlgorithm.RS256, claims().claim(claim, null).build());
    }

    public String unsigned() {
        return new PlainJWT(claims().build()).serialize();
    }

    private JWTClaimsSet.Builder claims() {
        var now = InstantSource.system().instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(audience)
                .notBeforeTime(Date.from(now.plus(begins)))
                .expirationTime(Date.from(now.plus(expires)))
                .claim("serviceurl", serviceUrl);
    }

    /** With a shared secret it takes the public key for one, as a careless verifier would. */
    private String signed(JWSAlgorithm algorithm, JWTClaimsSet claims) {
        try {
            var key = signing.key();
            var token = new SignedJWT(
                    new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build(), claims);
            token.sign(
                    JWSAlgorithm.Family.HMAC_SHA.contains(algorithm)
                            ? new MACSigner(key.toRSAPublicKey().getEncoded())
                            : new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
