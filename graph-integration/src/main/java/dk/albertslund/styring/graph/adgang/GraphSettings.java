package dk.albertslund.styring.graph.adgang;

import dk.albertslund.styring.organisation.Borgergruppe;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How we reach Microsoft Graph.
 *
 * @param certificate a PEM file with certificate and key; takes precedence over the secret
 * @param identity where we run in Azure: the machine's own identity, and neither certificate nor secret is needed
 * @param clientSecretExpires the day the secret runs out, as Entra says; a certificate tells it itself
 * @param appIdInManifest the id of the app package in Teams; without it nobody has the bot installed by us
 * @param slukket what is not to be used
 * @param organizer the mailbox meetings are made in
 * @param organizers the mailboxes of the borgergrupper that have one of their own
 * @param dokumentkanal the link to the channel whose files are common to all, as Teams gives it
 * @param baseUrl and {@code tokenUrl} can be changed only under the profile kontrakt
 * @param timeout how long one call may take, waiting included
 */
@ConfigurationProperties("graph")
public record GraphSettings(
        @Nullable String tenantId,
        @Nullable String clientId,
        @Nullable String clientSecret,
        @Nullable LocalDate clientSecretExpires,
        @Nullable Path certificate,
        @Nullable Identitet identity,
        @Nullable String appIdInManifest,
        @DefaultValue Set<Funktion> slukket,
        @Nullable String organizer,
        @DefaultValue Map<Borgergruppe, String> organizers,
        @Nullable URI dokumentkanal,
        @Nullable URI baseUrl,
        @Nullable URI tokenUrl,
        @DefaultValue("60s") Duration timeout) {

    static final String PROFIL = "kontrakt";

    /** Who vouches for us where there is no certificate or secret. */
    public enum Identitet {
        /** Azure gives the machine an identity. */
        MANAGED,
        /** Kubernetes gives the pod a token that Entra trusts. */
        WORKLOAD
    }

    public GraphSettings {
        slukket = Set.copyOf(slukket);
        organizers = Map.copyOf(organizers);
    }

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

    /** All the mailboxes that call meetings, the common one first. */
    public List<String> postkasser() {
        return Stream.concat(
                        Stream.of(postkasse()), organizers.values().stream().sorted())
                .distinct()
                .toList();
    }

    /** As the administrator's commands name us. */
    public String app() {
        return clientId == null ? "<app-id>" : clientId;
    }

    public String manifest() {
        return kraev("graph.app-id-in-manifest", appIdInManifest);
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
