package dk.albertslund.styring.demo.hus;

import dk.albertslund.styring.bot.teams.connector.TokenSource;
import dk.albertslund.styring.bot.teams.gate.Gate;
import dk.albertslund.styring.bot.teams.settings.Installation;
import dk.albertslund.styring.demo.doer.LoopbackGate;
import dk.albertslund.styring.demo.graph.GraphPeer;
import dk.albertslund.styring.demo.personer.Demopersoner;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.side.Demochats;
import dk.albertslund.styring.demo.teams.TeamsPeer;
import dk.albertslund.styring.demo.tid.Dagsarbejde;
import dk.albertslund.styring.demo.tid.Demotid;
import dk.albertslund.styring.demo.tid.Frister;
import dk.albertslund.styring.demo.tid.Tidsmaskine;
import dk.albertslund.styring.graph.adgang.GraphAdgang;
import dk.albertslund.styring.store.AarshjulStore;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What stands in for Microsoft and for the municipality's own servers. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(LocalPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return postgres.jdbcUrl();
            }

            @Override
            public String getUsername() {
                return postgres.username();
            }

            @Override
            public String getPassword() {
                return postgres.password();
            }
        };
    }

    @Bean
    Installation installation() {
        return new Installation(Demo.APP, Demo.LEJER, LoopbackGate.LOOPBACK);
    }

    @Bean
    Gate gate() {
        return new LoopbackGate();
    }

    @Bean
    TokenSource tokenSource() {
        return Optional::empty;
    }

    @Bean
    GraphAdgang graphAdgang(GraphPeer graph) {
        return new GraphAdgang() {
            @Override
            public URI base() {
                return graph.base();
            }

            @Override
            public String token() {
                return "demo";
            }
        };
    }

    @Bean
    Demochats demochats(TeamsPeer teams) {
        return new Demochats(Demopersoner.alle(), teams);
    }

    @Bean
    Frister frister(AarshjulStore aarshjul) {
        return dag ->
                aarshjul.den(dag).flatMap(det -> det.naeste(dag.plusDays(1))).map(fase -> fase.til());
    }

    @Bean
    Tidsmaskine tidsmaskine(Demotid tid, Dagsarbejde arbejde, TeamsPeer teams) {
        return new Tidsmaskine(tid, arbejde, new Sendte(teams));
    }
}
