package dk.albertslund.styring.bot.billeder;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param adresse where people, Teams and calendars reach us, as {@code https://styring.example.dk}; without it cards have
 *     words only, and no link leads to a file
 * @param billeder how long a picture in a card can be seen
 */
@ConfigurationProperties("styring.web")
public record WebSettings(
        @DefaultValue("") String adresse,
        @DefaultValue("60d") Duration billeder) {}
