package dk.albertslund.styring.scheduler;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What has to be said once when a backup has been restored, for a database does not know that it is old.
 *
 * @param tidspunkt when it was restored: what was due before then may have gone out from the database that was lost
 */
@ConfigurationProperties("styring.genskabt")
public record GenskabelseSettings(@Nullable Instant tidspunkt) {}
