package dk.albertslund.styring.demo.graph;

import dk.albertslund.styring.drift.Appinstallation;
import dk.albertslund.styring.drift.Selvtest;
import dk.albertslund.styring.forum.Forumkalender;
import dk.albertslund.styring.graph.GraphConfiguration;
import dk.albertslund.styring.graph.adgang.AdgangConfiguration;
import dk.albertslund.styring.graph.adgang.GraphAdgang;
import dk.albertslund.styring.organisation.Katalog;
import dk.albertslund.styring.paamindelse.Autosvar;
import dk.albertslund.styring.udtraek.Kanalfiler;
import dk.albertslund.styring.udviklingsuge.Kalendere;
import dk.albertslund.styring.udviklingsuge.Moedekalender;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Oprettet;
import dk.albertslund.styring.udviklingsuge.Moedekalender.Svar;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The house's Graph ports on Microsoft's SDK, wired as in production, against the stand-in. All traffic is recorded. */
final class Opstilling implements AutoCloseable {

    static final String MANIFEST = "6d2f5f1e-0000-4000-8000-000000000001";
    static final String KANAL = "https://teams.microsoft.com/l/channel/19%3Aabc%40thread.tacv2/Generelt"
            + "?groupId=7d1f0000-0000-4000-8000-000000000001";
    static final String ORGANISATOR = "uge@demo.example";

    final Stilleur ur = new Stilleur("2026-11-24T08:00:00Z");
    final GraphPeer graph;
    private final AnnotationConfigApplicationContext hus = new AnnotationConfigApplicationContext();

    Opstilling(String navn, Kommune kommune, UnaryOperator<Opsaetning> hvordan) {
        var opsaetning = hvordan.apply(Opsaetning.med(ur).optagetI(Path.of("target/graph/" + navn + ".jsonl")));
        graph = GraphPeer.start(kommune, opsaetning);
        hus.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test",
                        Map.of(
                                "graph.organizer",
                                ORGANISATOR,
                                "graph.app-id-in-manifest",
                                MANIFEST,
                                "graph.dokumentkanal",
                                KANAL)));
        hus.registerBean(GraphAdgang.class, () -> new Adgang(graph.base()));
        hus.register(AdgangConfiguration.class, GraphConfiguration.class);
        hus.refresh();
    }

    private record Adgang(URI base) implements GraphAdgang {
        @Override
        public String token() {
            return "opstilling";
        }
    }

    Katalog katalog() {
        return hus.getBean(Katalog.class);
    }

    Appinstallation appinstallation() {
        return hus.getBean(Appinstallation.class);
    }

    Selvtest selvtest() {
        return hus.getBean(Selvtest.class);
    }

    Autosvar autosvar() {
        return hus.getBean(Autosvar.class);
    }

    Forumkalender forumkalender() {
        return hus.getBean(Forumkalender.class);
    }

    Kalendere kalendere() {
        return hus.getBean(Kalendere.class);
    }

    Kanalfiler kanalfiler() {
        return hus.getBean(Kanalfiler.class);
    }

    Moedekalender moedekalender() {
        return hus.getBean(Moedekalender.class);
    }

    /** The answers to the event, by address. */
    Map<String, Svar> svar(String begivenhed) {
        return moedekalender()
                .laes(new Oprettet(begivenhed, "", ORGANISATOR))
                .orElseThrow()
                .svar();
    }

    @Override
    public void close() {
        hus.close();
        graph.close();
    }
}
