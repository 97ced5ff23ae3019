package dk.albertslund.styring.bot.teams.settings;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param certificate path of a PKCS #12 file, in place of the password
 * @param serviceHosts the hosts Teams writes from, and the only ones the bot's token is sent to
 * @param tokenUrl in place of Entra; contract tests only
 */
@ConfigurationProperties("teams")
public record TeamsSettings(
        @DefaultValue("") String appId,
        @DefaultValue("") String tenantId,
        @DefaultValue("") String appPassword,
        @DefaultValue("") String certificate,
        @DefaultValue("") String certificatePassword,
        @DefaultValue("smba.trafficmanager.net") Set<String> serviceHosts,
        @DefaultValue(MICROSOFTS_METADATA) URI openidMetadataUrl,
        @DefaultValue("") String tokenUrl) {

    static final String MICROSOFTS_METADATA = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /** What an installation must say before it may start, and has not said. */
    List<String> missing() {
        return Stream.of(
                        appId.isBlank() ? "teams.app-id" : "",
                        tenantId.isBlank() ? "teams.tenant-id" : "",
                        appPassword.isBlank() && certificate.isBlank() ? "teams.app-password or teams.certificate" : "")
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The addresses of the peers are Microsoft's. */
    boolean microsoftsAddresses() {
        return openidMetadataUrl.toString().equals(MICROSOFTS_METADATA) && tokenUrl.isBlank();
    }
}
