package dk.albertslund.styring.manifest;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built zip, read as Teams reads it. */
final class Apppakke {

    private static final Path ZIP = Path.of("target/styring-teams.zip");
    private static final Pattern STEPS = Pattern.compile("[.\\[\\]]+");

    private Apppakke() {}

    static List<String> files() {
        try (var zip = new ZipFile(ZIP.toFile())) {
            return zip.stream().map(ZipEntry::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonNode json(String name) {
        return JsonMapper.shared().readTree(bytes(name));
    }

    static BufferedImage image(String name) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a localisation key such as {@code bots[0].commandLists[1].commands[2].title} names; missing when nothing. */
    static JsonNode at(JsonNode manifest, String key) {
        return Arrays.stream(STEPS.split(key, -1))
                .filter(Predicate.not(String::isEmpty))
                .reduce(manifest, Apppakke::step, (_, last) -> last);
    }

    private static JsonNode step(JsonNode node, String name) {
        return node.isArray() ? node.path(Integer.parseInt(name)) : node.path(name);
    }

    static Stream<JsonNode> commandLists() {
        return json("manifest.json").path("bots").path(0).path("commandLists").valueStream();
    }

    private static byte[] bytes(String name) {
        try (var zip = new ZipFile(ZIP.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
