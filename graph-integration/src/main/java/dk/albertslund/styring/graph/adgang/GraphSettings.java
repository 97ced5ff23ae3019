package dk.albertslund.styring.graph.adgang;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How we reach Microsoft Graph.
 *
 * @param certificate a PEM file with certificate and key; takes precedence over the secret
 * @param organizer the mailbox meetings are made in
 * @param baseUrl and {@code tokenUrl} can be changed only under the profile kontrakt
 * @param timeout how long one call may take, waiting included
 */
@ConfigurationProperties("graph")
public record GraphSettings(
        @Nullable String tenantId,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable Path certificate,
        @Nullable String organizer,
        @Nullable URI baseUrl,
        @Nullable URI tokenUrl,
        @DefaultValue("60s") Duration timeout) {

    static final String PROFIL = "kontrakt";

    /** Refuses in words that say what to set. */
    static String kraev(String navn, @Nullable String vaerdi) {
        if (vaerdi == null || vaerdi.isBlank()) {
            throw new GraphIkkeSatOp("%s mangler; sæt miljøvariablen %s"
                    .formatted(
                            navn, navn.toUpperCase(Locale.ROOT).replace("-", "").replace('.', '_')));
        }
        return vaerdi;
    }

    public String postkasse() {
        return kraev("graph.organizer", organizer);
    }

    String lejer() {
        return kraev("graph.tenant-id", tenantId);
    }

    String klient() {
        return kraev("graph.client-id", clientId);
    }

    String hemmelighed() {
        return kraev("graph.client-secret", clientSecret);
    }
}
