package dk.albertslund.styring.demo.hus;

import dk.albertslund.styring.StyringApplication;
import dk.albertslund.styring.demo.graph.GraphPeer;
import dk.albertslund.styring.demo.graph.Opsaetning;
import dk.albertslund.styring.demo.personer.Demopersoner;
import dk.albertslund.styring.demo.postgres.LocalPostgres;
import dk.albertslund.styring.demo.teams.TeamsPeer;
import dk.albertslund.styring.demo.teams.TeamsSettings;
import dk.albertslund.styring.demo.tid.Demotid;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Starts the whole house: the database, Teams and Graph as they stand in, and then the bot between them. */
public final class Demo {

    static final String APP = "d3a0e5c2-0000-4000-8000-00000000a571";
    static final String LEJER = "d3a0e5c2-0000-4000-8000-00000000b0b0";

    private Demo() {}

    /**
     * @param data the folder everything is kept in, the log too
     * @param udenFor settings on top of the demo's own, as in tests
     */
    public static ConfigurableApplicationContext start(int port, Path data, Map<String, Object> udenFor) {
        Porte.kraev(port);
        var postgres = LocalPostgres.start(data.resolve("postgres"));
        postgres.onDeath(() -> {
            System.err.println("PostgreSQL stopped by itself, so the demo stops too.");
            Runtime.getRuntime().halt(1);
        });
        var tid = Demotid.fra(data.resolve("tid"));
        var teams = TeamsPeer.start(
                TeamsSettings.of(() -> URI.create("http://127.0.0.1:%d/api/messages".formatted(port)), APP, LEJER)
                        .withPort(Porte.fast(data.resolve("teams-port")))
                        .withArchive(data.resolve("teams.jsonl"))
                        .withClock(tid));
        var graph = GraphPeer.start(
                Demokommune.kommune(Demogrupper.alle()),
                Opsaetning.med(tid)
                        .gemtI(data.resolve("graph.json"))
                        .medSelvsvar()
                        .medHverdag());

        var application = new SpringApplication(StyringApplication.class);
        application.setAdditionalProfiles("demo");
        application.addInitializers(context -> {
            var beans = (GenericApplicationContext) context;
            beans.registerBean(LocalPostgres.class, () -> postgres);
            beans.registerBean(Demotid.class, () -> tid);
            beans.registerBean(TeamsPeer.class, () -> teams);
            beans.registerBean(GraphPeer.class, () -> graph);
        });
        return application.run(arguments(settings(port, data, udenFor)));
    }

    private static Map<String, Object> settings(int port, Path data, Map<String, Object> udenFor) {
        var settings = new HashMap<String, Object>();
        settings.put("server.address", "127.0.0.1");
        settings.put("server.port", port);
        settings.put("styring.web.adresse", "http://127.0.0.1:%d".formatted(port));
        settings.put("graph.organizer", Demopersoner.ved("Cille").mail());
        settings.put("styring.paamindelse.aktiv", false); // the time machine does it
        settings.put("styring.hierarki.politikker", ""); // the demo has goals of its own
        settings.put("logging.file.name", data.resolve("demo.log").toString());
        settings.put("logging.threshold.console", "OFF");
        settings.put("spring.web.resources.cache.cachecontrol.no-cache", "true");
        settings.putAll(udenFor);
        return settings;
    }

    /** As arguments they go before whatever the environment says. */
    private static String[] arguments(Map<String, Object> settings) {
        return settings.entrySet().stream()
                .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                .toArray(String[]::new);
    }
}
