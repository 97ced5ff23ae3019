package dk.albertslund.styring.bot.teams.kort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A card as it was agreed that it looks. {@code -Dguld.opdater=true} writes the files anew, for the change to be read in the
 * diff.
 */
record Guldfil(String navn) {

    private static final Path MAPPE = Path.of("src/test/resources/kort");
    private static final String ENDELSE = ".json";

    /** The names of all there are. */
    static List<String> alle() throws IOException {
        try (var filer = Files.list(MAPPE)) {
            return filer.map(fil -> fil.getFileName().toString())
                    .filter(fil -> fil.endsWith(ENDELSE))
                    .map(fil -> fil.substring(0, fil.length() - ENDELSE.length()))
                    .toList();
        }
    }

    void svarerTil(JsonNode kort) throws IOException {
        var fil = MAPPE.resolve(navn + ENDELSE);
        var json = kort.toPrettyString().replace("\r\n", "\n") + "\n";
        if (Boolean.getBoolean("guld.opdater")) {
            Files.createDirectories(MAPPE);
            Files.writeString(fil, json, UTF_8);
        }
        assertThat(fil).hasContent(json);
    }
}
