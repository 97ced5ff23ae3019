package dk.albertslund.styring.graph.adgang;

import com.azure.core.credential.TokenCredential;
import com.azure.core.credential.TokenRequestContext;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.identity.ClientCertificateCredentialBuilder;
import com.azure.identity.ClientSecretCredentialBuilder;
import com.azure.identity.ManagedIdentityCredentialBuilder;
import com.azure.identity.WorkloadIdentityCredentialBuilder;
import dk.albertslund.styring.graph.adgang.GraphSettings.Identitet;
import java.net.URI;

/** Microsoft's own Graph, opened with a certificate, a secret or the machine's own identity; azure-identity keeps the token while it lasts. */
final class EntraAdgang implements GraphAdgang {

    private static final URI BASE = URI.create("https://graph.microsoft.com/v1.0");
    private static final String SCOPE = "https://graph.microsoft.com/.default";

    private final TokenCredential legitimation;

    EntraAdgang(GraphSettings settings) {
        legitimation = legitimation(settings);
    }

    private static TokenCredential legitimation(GraphSettings settings) {
        if (settings.identity() == Identitet.MANAGED) {
            // Its own client id says which, where the machine has several.
            return new ManagedIdentityCredentialBuilder()
                    .clientId(settings.clientId())
                    .build();
        }
        var lejer = settings.lejer();
        var klient = settings.klient();
        if (settings.identity() == Identitet.WORKLOAD) {
            return new WorkloadIdentityCredentialBuilder()
                    .tenantId(lejer)
                    .clientId(klient)
                    .build();
        }
        if (settings.certificate() != null) {
            return new ClientCertificateCredentialBuilder()
                    .tenantId(lejer)
                    .clientId(klient)
                    .pemCertificate(settings.certificate().toString())
                    .build();
        }
        if (settings.clientSecret() == null || settings.clientSecret().isBlank()) {
            throw new GraphIkkeSatOp(
                    "graph.certificate eller graph.client-secret mangler; sæt GRAPH_CERTIFICATE eller GRAPH_CLIENTSECRET");
        }
        return new ClientSecretCredentialBuilder()
                .tenantId(lejer)
                .clientId(klient)
                .clientSecret(settings.clientSecret())
                .build();
    }

    @Override
    public URI base() {
        return BASE;
    }

    @Override
    public String token() {
        try {
            return legitimation
                    .getTokenSync(new TokenRequestContext().addScopes(SCOPE))
                    .getToken();
        } catch (ClientAuthenticationException e) {
            throw new TokenAfvist("Entra giver intet token til Graph", e);
        }
    }
}
