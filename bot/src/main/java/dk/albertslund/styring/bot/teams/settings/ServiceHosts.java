package dk.albertslund.styring.bot.teams.settings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/**
 * The hosts we take messages for and answer to. A service address comes in with each message and our token goes out to
 * it, so it has to be one we know.
 *
 * @param loopback plain http to this machine is allowed too; contract tests and the demo
 */
public record ServiceHosts(Set<String> hosts, boolean loopback) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "localhost", "[::1]");

    public ServiceHosts {
        hosts = Set.copyOf(hosts);
    }

    public boolean allow(String url) {
        try {
            return allow(new URI(url));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    public boolean allow(URI uri) {
        if (uri.getHost() == null || uri.getScheme() == null || uri.getRawUserInfo() != null) {
            return false;
        }
        var host = uri.getHost().toLowerCase(Locale.ROOT);
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> hosts.contains(host) && (uri.getPort() == -1 || uri.getPort() == 443);
            case "http" -> loopback && THIS_MACHINE.contains(host);
            default -> false;
        };
    }
}
