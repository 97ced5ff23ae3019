package dk.albertslund.styring.bot.billeder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Words that only we can have written, and only until a time: HMAC-SHA-256 over both. */
final class Underskrift {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder UD = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder IND = Base64.getUrlDecoder();

    private final SecretKeySpec noegle;

    Underskrift(byte[] noegle) {
        this.noegle = new SecretKeySpec(noegle, ALGORITHM);
    }

    /** Fits in an address as it is. */
    String under(String ord, Instant udloeb) {
        var alt = (udloeb.getEpochSecond() + " " + ord).getBytes(UTF_8);
        return UD.encodeToString(alt) + "." + UD.encodeToString(mac(alt));
    }

    /** Empty when we did not write it, or when its time is up. */
    Optional<String> laes(String underskrevet, Instant nu) {
        var dele = underskrevet.split("\\.", -1);
        if (dele.length != 2) {
            return Optional.empty();
        }
        try {
            var alt = IND.decode(dele[0]);
            return MessageDigest.isEqual(mac(alt), IND.decode(dele[1]))
                    ? gyldig(new String(alt, UTF_8), nu)
                    : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<String> gyldig(String alt, Instant nu) {
        int skel = alt.indexOf(' ');
        return nu.getEpochSecond() <= Long.parseLong(alt.substring(0, skel))
                ? Optional.of(alt.substring(skel + 1))
                : Optional.empty();
    }

    private byte[] mac(byte[] alt) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(noegle);
            return mac.doFinal(alt);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + ALGORITHM, e);
        }
    }
}
