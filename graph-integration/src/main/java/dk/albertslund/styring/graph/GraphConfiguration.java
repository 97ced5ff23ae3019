package dk.albertslund.styring.graph;

import dk.albertslund.styring.graph.adgang.AdgangConfiguration;
import dk.albertslund.styring.graph.adgang.GraphAdgang;
import dk.albertslund.styring.graph.adgang.GraphSettings;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The domain's ports on Microsoft Graph. */
@AutoConfiguration(after = AdgangConfiguration.class)
public class GraphConfiguration {

    @Bean
    Klient graphKlient(GraphAdgang adgang, GraphSettings settings) {
        return new Klient(adgang, settings.timeout());
    }

    @Bean
    Postkasse graphPostkasse(GraphSettings settings) {
        return new Postkasse(settings.postkasse(), settings.timeout());
    }

    @Bean
    @ConditionalOnMissingBean
    Katalog katalog(Klient klient) {
        return new GraphKatalog(klient);
    }

    @Bean
    @ConditionalOnMissingBean
    Kalendere kalendere(Klient klient, Postkasse postkasse) {
        return new GraphKalendere(klient, postkasse);
    }

    @Bean
    @ConditionalOnMissingBean
    Moedekalender moedekalender(Klient klient, Postkasse postkasse) {
        return new GraphMoedekalender(klient, postkasse);
    }
}
