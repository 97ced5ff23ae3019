package dk.albertslund.styring.demo.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TarTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();

    @Test
    void placesFilesFoldersAndLinks() throws IOException {
        entry("bin/", '5', "", 0755, "");
        entry("bin/postgres", '0', "", 0755, "program");
        entry("lib/libpq.so.5", '0', "", 0644, "library");
        entry("lib/libpq.so", '2', "libpq.so.5", 0777, "");

        extract();

        assertThat(folder.resolve("bin/postgres")).hasContent("program").isExecutable();
        assertThat(Files.isExecutable(folder.resolve("lib/libpq.so.5"))).isFalse();
        assertThat(folder.resolve("lib/libpq.so")).isSymbolicLink().hasContent("library");
    }

    @Test
    void readsLongNames() throws IOException {
        var name = "share/" + "x".repeat(120);
        entry("././@LongLink", 'L', "", 0644, name + "\0");
        entry("share/" + "x".repeat(90), '0', "", 0644, "long");
        entry("share/short", '0', "", 0644, "short");

        extract();

        assertThat(folder.resolve(name)).hasContent("long");
        assertThat(folder.resolve("share/short")).hasContent("short");
    }

    @Test
    void writesNothingOutsideItsFolder() throws IOException {
        entry("../escaped", '0', "", 0644, "x");

        assertThatThrownBy(this::extract).isInstanceOf(IOException.class).hasMessageContaining("../escaped");

        assertThat(folder.resolveSibling("escaped")).doesNotExist();
    }

    private void extract() throws IOException {
        new Tar(folder).extract(new ByteArrayInputStream(archive.toByteArray()));
    }

    private void entry(String name, char type, String link, int mode, String content) throws IOException {
        var bytes = content.getBytes(UTF_8);
        var header = new byte[512];
        put(header, 0, name);
        put(header, 100, "%07o".formatted(mode));
        put(header, 124, "%011o".formatted(bytes.length));
        header[156] = (byte) type;
        put(header, 157, link);
        archive.write(header);
        archive.write(Arrays.copyOf(bytes, (bytes.length + 511) / 512 * 512));
    }

    private static void put(byte[] header, int at, String text) {
        var bytes = text.getBytes(UTF_8);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
