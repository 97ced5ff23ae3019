package dk.albertslund.styring.bot.raad;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where advice is asked for. Without an address nobody is asked.
 *
 * @param taalmod so long an answer is waited for
 */
@ConfigurationProperties("styring.raad")
record RaadSettings(
        Optional<URI> adresse, @DefaultValue("800ms") Duration taalmod) {}
