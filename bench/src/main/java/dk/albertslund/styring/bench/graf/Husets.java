package dk.albertslund.styring.bench.graf;

import dk.albertslund.styring.graph.GraphConfiguration;
import dk.albertslund.styring.graph.adgang.AdgangConfiguration;
import dk.albertslund.styring.graph.adgang.GraphAdgang;
import java.net.URI;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The house's ports on a Graph that is somewhere, wired as in production. */
final class Husets implements AutoCloseable {

    private static final String DOMAENE = "@kommune.example";

    private final AnnotationConfigApplicationContext hus = new AnnotationConfigApplicationContext();

    Husets(URI base) {
        hus.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "maaling",
                        Map.of(
                                "graph.organizer", "uge" + DOMAENE,
                                "graph.organizers.boern", "boern" + DOMAENE,
                                "graph.organizers.unge", "unge" + DOMAENE,
                                "graph.organizers.voksne", "voksne" + DOMAENE,
                                "graph.organizers.aeldre", "aeldre" + DOMAENE,
                                "graph.organizers.erhverv", "erhverv" + DOMAENE)));
        hus.registerBean(GraphAdgang.class, () -> new Adgang(base));
        hus.register(AdgangConfiguration.class, GraphConfiguration.class);
        hus.refresh();
    }

    private record Adgang(URI base) implements GraphAdgang {
        @Override
        public String token() {
            return "maaling";
        }
    }

    <T> T port(Class<T> type) {
        return hus.getBean(type);
    }

    @Override
    public void close() {
        hus.close();
    }
}
