package dk.albertslund.styring.bot.teams.connector;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.IAuthenticationResult;
import com.microsoft.aad.msal4j.IClientCredential;
import dk.albertslund.styring.bot.teams.settings.TeamsSettings;
import java.io.IOException;
import java.net.MalformedURLException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Set;
import java.util.concurrent.CompletionException;

/**
 * Asks Entra, in our own tenant: the bot is single tenant, and the SDK's own credentials ask without a time-out and hide
 * what Entra says.
 */
final class EntraToken implements CachedToken.Source {

    private static final int CONNECT_MILLIS = 3_000;
    private static final int READ_MILLIS = 10_000;

    private final ConfidentialClientApplication entra;
    private final ClientCredentialParameters connector =
            ClientCredentialParameters.builder(Set.of(TokenSource.SCOPE)).build();

    EntraToken(TeamsSettings settings) {
        try {
            entra = ConfidentialClientApplication.builder(settings.appId(), credential(settings))
                    .authority("https://login.microsoftonline.com/" + settings.tenantId())
                    .connectTimeoutForDefaultHttpClient(CONNECT_MILLIS)
                    .readTimeoutForDefaultHttpClient(READ_MILLIS)
                    .build();
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("teams.tenant-id cannot be part of an address", e);
        }
    }

    @Override
    public CachedToken.Dated fetch() {
        try {
            IAuthenticationResult result = entra.acquireToken(connector).join();
            return new CachedToken.Dated(
                    result.accessToken(), result.expiresOnDate().toInstant());
        } catch (CompletionException e) {
            throw new TokenSource.TokenUnavailable("Entra gave no token for the connector", e);
        }
    }

    private static IClientCredential credential(TeamsSettings settings) {
        if (settings.certificate().isBlank()) {
            return ClientCredentialFactory.createFromSecret(settings.appPassword());
        }
        try (var pkcs12 = Files.newInputStream(Path.of(settings.certificate()))) {
            return ClientCredentialFactory.createFromCertificate(pkcs12, settings.certificatePassword());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalArgumentException("teams.certificate cannot be read: " + settings.certificate(), e);
        }
    }
}
