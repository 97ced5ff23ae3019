package dk.albertslund.styring.bot.teams;

import dk.albertslund.styring.bot.teams.connector.Connector;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TeamsConfiguration {

    @Bean
    Typing typing(Connector connector) {
        return new Typing(connector::typing, Typing.LONG);
    }
}
