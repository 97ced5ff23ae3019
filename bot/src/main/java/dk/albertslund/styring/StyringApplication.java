package dk.albertslund.styring;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The bot: what runs in the municipality. */
@SpringBootApplication
@ConfigurationPropertiesScan("dk.albertslund.styring.bot")
public class StyringApplication {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Copenhagen"));
    }

    public static void main(String[] args) {
        if (Selvtestkommando.erOensket(args)) {
            System.exit(Selvtestkommando.koer(System.out, args));
        }
        SpringApplication.run(StyringApplication.class, args);
    }
}
