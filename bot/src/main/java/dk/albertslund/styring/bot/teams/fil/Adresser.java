package dk.albertslund.styring.bot.teams.fil;

import dk.albertslund.styring.bot.teams.settings.ServiceHosts;
import java.net.URI;
import java.util.Locale;

/** The addresses of files that are followed: Microsoft's own, by https. */
record Adresser(ServiceHosts hosts) {

    private static final String SHAREPOINT = ".sharepoint.com";

    boolean tilladt(String adresse) {
        try {
            var uri = URI.create(adresse);
            return hosts.allow(uri)
                    || (uri.getHost() != null
                            && uri.getHost().toLowerCase(Locale.ROOT).endsWith(SHAREPOINT)
                            && "https".equals(uri.getScheme())
                            && uri.getRawUserInfo() == null
                            && uri.getPort() == -1);
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }
}
