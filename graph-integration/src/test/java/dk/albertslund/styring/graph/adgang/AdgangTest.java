package dk.albertslund.styring.graph.adgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.albertslund.styring.graph.GraphConfiguration;
import dk.albertslund.styring.organisation.Katalog;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** When the house starts, and with what it refuses to. */
class AdgangTest {

    private static final Map<String, Object> FULD = Map.of(
            "graph.tenant-id", "11111111-1111-1111-1111-111111111111",
            "graph.client-id", "22222222-2222-2222-2222-222222222222",
            "graph.client-secret", "hemmelig",
            "graph.organizer", "uge@kommune.example");

    @Test
    void medAltPaaPladsErDerPorteTilMicrosoftsEgenGraph() {
        try (var hus = hus(FULD)) {
            assertThat(hus.getBean(GraphAdgang.class).base()).isEqualTo(URI.create("https://graph.microsoft.com/v1.0"));
            assertThat(hus.getBean(Katalog.class)).isNotNull();
        }
    }

    @Test
    void manglerEtSigesDetHvilketOgHvordanDetSaettes() {
        assertNaegter("graph.tenant-id", "GRAPH_TENANTID");
        assertNaegter("graph.client-id", "GRAPH_CLIENTID");
        assertNaegter("graph.client-secret", "GRAPH_CERTIFICATE eller GRAPH_CLIENTSECRET");
        assertNaegter("graph.organizer", "GRAPH_ORGANIZER");
    }

    @Test
    void grundenSigesUdenEtStakspor() {
        var forklaring = new GraphIkkeSatOp.Forklaring().analyze(new RuntimeException(new GraphIkkeSatOp("x mangler")));

        assertThat(forklaring).isNotNull();
        assertThat(forklaring.getDescription()).isEqualTo("x mangler");
    }

    private static void assertNaegter(String uden, String saet) {
        var rest = new HashMap<>(FULD);
        rest.remove(uden);
        assertThatThrownBy(() -> hus(rest))
                .rootCause()
                .isInstanceOf(GraphIkkeSatOp.class)
                .hasMessageContaining(uden)
                .hasMessageContaining(saet);
    }

    @Test
    void adresserneKanKunAendresUnderKontraktOgKunTilMaskinenSelv() {
        var lokal = new HashMap<>(FULD);
        lokal.put("graph.base-url", "http://127.0.0.1:1/v1.0");
        lokal.put("graph.token-url", "http://127.0.0.1:1/token");

        assertThatThrownBy(() -> hus(lokal)).rootCause().hasMessageContaining("kun sættes under profilen kontrakt");
        try (var hus = hus(lokal, "kontrakt")) {
            assertThat(hus.getBean(GraphAdgang.class).base()).isEqualTo(URI.create("http://127.0.0.1:1/v1.0"));
        }
        lokal.put("graph.base-url", "https://graph.example/v1.0");
        assertThatThrownBy(() -> hus(lokal, "kontrakt")).rootCause().hasMessageContaining("maskinen selv");
    }

    @Test
    void enAdresseDerIkkeEnderPaaVersionenAfvises() {
        var lokal = new HashMap<>(FULD);
        lokal.put("graph.base-url", "http://127.0.0.1:1/graph/v1.0");
        lokal.put("graph.token-url", "http://127.0.0.1:1/token");

        assertThatThrownBy(() -> hus(lokal, "kontrakt")).rootCause().hasMessageContaining("/v1.0 lige efter værten");
    }

    @Test
    void enAndensAdgangTagerPladsen() {
        record Egen(URI base) implements GraphAdgang {
            @Override
            public String token() {
                return "eget";
            }
        }
        var hus = tom(Map.of("graph.organizer", "uge@kommune.example"));
        hus.registerBean(GraphAdgang.class, () -> new Egen(URI.create("http://127.0.0.1:1/v1.0")));
        hus.register(AdgangConfiguration.class, GraphConfiguration.class);

        try (hus) {
            hus.refresh();
            assertThat(hus.getBean(GraphAdgang.class).token()).isEqualTo("eget");
        }
    }

    private static AnnotationConfigApplicationContext hus(Map<String, Object> indstillinger, String... profiler) {
        var hus = tom(indstillinger);
        hus.getEnvironment().setActiveProfiles(profiler);
        hus.register(AdgangConfiguration.class, GraphConfiguration.class);
        hus.refresh();
        return hus;
    }

    private static AnnotationConfigApplicationContext tom(Map<String, Object> indstillinger) {
        var hus = new AnnotationConfigApplicationContext();
        hus.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", indstillinger));
        return hus;
    }
}
