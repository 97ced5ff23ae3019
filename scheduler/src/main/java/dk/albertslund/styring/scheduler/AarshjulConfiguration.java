package dk.albertslund.styring.scheduler;

import dk.albertslund.styring.aarshjul.Grundlag;
import dk.albertslund.styring.dansk.Arbejdskalender;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The calendar of the house and what a new year is laid after, as the settings have them. */
@Configuration(proxyBeanMethods = false)
class AarshjulConfiguration {

    @Bean
    Arbejdskalender arbejdskalender(KalenderSettings settings) {
        return settings.kalender();
    }

    @Bean
    Grundlag aarshjulsgrundlag(AarshjulSettings settings, Arbejdskalender kalender) {
        return settings.grundlag(kalender);
    }
}
