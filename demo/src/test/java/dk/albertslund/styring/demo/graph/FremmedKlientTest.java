package dk.albertslund.styring.demo.graph;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Microsoft's own JavaScript client against our Graph: it shares no code with the house, and no misunderstanding. */
class FremmedKlientTest {

    private static final Path KLIENT = Path.of("klient");

    @Test
    void enKlientDerIkkeErVoresLaeserIndkalderAflyserOgForstaarFejl() throws IOException, InterruptedException {
        assumeTrue(
                Files.exists(KLIENT.resolve("node_modules/@microsoft/microsoft-graph-client/package.json")),
                "skipped: the client is fetched by ./check, which needs Node 20 with npm");
        var opsaetning = Opsaetning.med(new Stilleur("2026-11-24T08:00:00Z"))
                .optagetI(Path.of("target/graph/fremmed-klient.jsonl"))
                .medSider(40);

        try (var graph = GraphPeer.start(Byen.med(120), opsaetning)) {
            var set = klient(graph);

            assertThat(set.at("/delta/users").asInt()).isEqualTo(122);
            assertThat(set.at("/delta/changed").asInt()).isZero();
            assertThat(set.at("/meeting/once").asBoolean()).isTrue();
            assertThat(set.at("/meeting/link").asBoolean()).isTrue();
            assertThat(set.at("/meeting/subject").asString()).isEqualTo("Flyttet");
            assertThat(set.at("/meeting/taken")).extracting(JsonNode::asString).containsExactly("09:00");
            assertThat(set.at("/meeting/cancelled").asBoolean()).isTrue();
            assertThat(set.at("/batch/rooms").asInt()).isEqualTo(2);
            assertThat(set.at("/batch/nobody").asInt()).isEqualTo(404);
            assertThat(set.at("/error/status").asInt()).isEqualTo(404);
            assertThat(set.at("/error/code").asString()).isEqualTo("Request_ResourceNotFound");
            assertThat(graph.begivenheder()).hasSize(1);
        }
    }

    private static JsonNode klient(GraphPeer graph) throws IOException, InterruptedException {
        var node = new ProcessBuilder(
                        "node",
                        KLIENT.resolve("klient.mjs").toString(),
                        graph.base().resolve("/").toString(),
                        Opstilling.ORGANISATOR,
                        Byen.ansat(1).mail())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var sagt = new String(node.getInputStream().readAllBytes(), UTF_8);
        assertThat(node.waitFor()).as(sagt).isZero();
        return Json.MAPPER.readTree(sagt);
    }
}
