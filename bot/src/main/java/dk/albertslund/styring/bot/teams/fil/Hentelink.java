package dk.albertslund.styring.bot.teams.fil;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dk.albertslund.styring.bot.billeder.WebSettings;
import dk.albertslund.styring.bot.teams.kort.Fremviser;
import dk.albertslund.styring.store.FilStore;
import dk.albertslund.styring.store.FilStore.Fil;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A link to a file that whoever has it can follow, for a quarter of an hour. It holds 256 random bits; we keep only what
 * they hash to.
 */
@Component
class Hentelink {

    static final String PATH = "/filer/";

    private static final Duration AABENT = Duration.ofMinutes(15);
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final FilStore filer;
    private final WebSettings web;
    private final Clock clock;

    Hentelink(FilStore filer, WebSettings web, Clock clock) {
        this.filer = filer;
        this.web = web;
        this.clock = clock;
    }

    /** What she is told; without an address of our own there is no link to give. */
    String til(Fil fil, Fremviser fremviser) {
        if (web.adresse().isBlank()) {
            return fremviser.tekst("fil.ingen_plads");
        }
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        filer.open(fil.id(), hash(secret), clock.instant().plus(AABENT));
        return fremviser.tekst("fil.link", web.adresse() + PATH + secret);
    }

    Optional<Fil> find(String secret) {
        return filer.find(hash(secret), clock.instant());
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(US_ASCII));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
