package dk.albertslund.styring.bot.raad;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RaadConfiguration {

    @Bean
    Raadgiver raadgiver(RaadSettings settings) {
        return settings.adresse()
                .<Raadgiver>map(adresse -> new HttpRaadgiver(adresse, settings.taalmod()))
                .orElseGet(IngenRaadgiver::new);
    }
}
