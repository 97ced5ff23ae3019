package dk.albertslund.styring.bot.teams.settings;

import java.net.InetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The profile for contract tests: peers on this machine stand in for Microsoft, and nobody outside it can reach us,
 * whatever {@code server.address} says.
 */
@Component
@Profile(Kontrakt.PROFILE)
@Order(Ordered.LOWEST_PRECEDENCE)
class Kontrakt implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> {

    static final String PROFILE = "kontrakt";
    private static final Logger log = LoggerFactory.getLogger(Kontrakt.class);

    @Override
    public void customize(ConfigurableServletWebServerFactory factory) {
        factory.setAddress(InetAddress.getLoopbackAddress());
        log.warn("Profile kontrakt: listening on loopback only, peers may be local. Never for real use.");
    }
}
