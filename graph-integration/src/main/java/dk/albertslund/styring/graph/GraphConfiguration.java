package dk.albertslund.styring.graph;

import dk.albertslund.styring.drift.Appinstallation;
import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.forum.Forumkalender;
import dk.albertslund.styring.graph.adgang.AdgangConfiguration;
import dk.albertslund.styring.graph.adgang.GraphAdgang;
import dk.albertslund.styring.graph.adgang.GraphSettings;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.paamindelse.Autosvar;
import dk.albertslund.styring.udtraek.Kanalfiler;
import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** The domain's ports on Microsoft Graph. */
@AutoConfiguration(after = AdgangConfiguration.class)
public class GraphConfiguration {

    @Bean
    Klient graphKlient(GraphAdgang adgang, GraphSettings settings) {
        return new Klient(adgang, settings.timeout());
    }

    @Bean
    Postkasser graphPostkasser(GraphSettings settings) {
        settings.postkasse(); // without it we do not start
        return new Postkasser(settings);
    }

    @Bean
    @ConditionalOnMissingBean
    Selvtest selvtest(Klient klient, GraphSettings settings) {
        return new GraphSelvtest(klient, settings);
    }

    /** Only where somebody has said which app package is ours. */
    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("graph.app-id-in-manifest")
    Appinstallation appinstallation(Klient klient, GraphSettings settings) {
        return new GraphInstallation(klient, settings.manifest());
    }

    @Bean
    @ConditionalOnMissingBean
    Katalog katalog(Klient klient) {
        return new GraphKatalog(klient);
    }

    @Bean
    @ConditionalOnMissingBean
    Kalendere kalendere(Klient klient, Postkasser postkasser, GraphSettings settings) {
        return new GraphKalendere(klient, postkasser.faelles(), settings.slukket());
    }

    @Bean
    @ConditionalOnMissingBean
    Forumkalender forumkalender(Klient klient, Postkasser postkasser, GraphSettings settings) {
        return new GraphForumkalender(klient, postkasser, settings.slukket());
    }

    @Bean
    @ConditionalOnMissingBean
    Autosvar autosvar(Klient klient, GraphSettings settings) {
        return new GraphAutosvar(klient, settings.slukket());
    }

    @Bean
    @ConditionalOnMissingBean
    Kanalfiler kanalfiler(Klient klient, GraphSettings settings) {
        return new GraphKanalfiler(klient, settings);
    }

    @Bean
    @ConditionalOnMissingBean
    Moedekalender moedekalender(Klient klient, Postkasser postkasser, GraphSettings settings) {
        return new GraphMoedekalender(klient, postkasser, settings.slukket());
    }
}
