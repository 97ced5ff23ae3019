package dk.albertslund.styring.manifest;

import static dk.albertslund.styring.manifest.Apppakke.at;
import static dk.albertslund.styring.manifest.Apppakke.commandLists;
import static dk.albertslund.styring.manifest.Apppakke.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EngelskTest {

    final JsonNode manifest = json("manifest.json");
    final JsonNode english = json("en.json");

    @Test
    void theManifestIsDanishAndNamesItsEnglishTwin() {
        var info = manifest.path("localizationInfo");

        assertThat(info.path("defaultLanguageTag").stringValue()).isEqualTo("da-dk");
        assertThat(at(info, "additionalLanguages[0].languageTag").stringValue()).isEqualTo("en");
        assertThat(at(info, "additionalLanguages[0].file").stringValue()).isEqualTo("en.json");
    }

    @Test
    void everyEnglishTextStandsForADanishOne() {
        assertThat(keys())
                .allSatisfy(
                        key -> assertThat(at(manifest, key).isString()).as(key).isTrue());
    }

    @Test
    void everyDanishTextHasAnEnglishOne() {
        assertThat(keys()).contains("name.short", "name.full", "description.short", "description.full");
        assertThat(keys()).containsAll(commandKeys()).containsAll(extensionKeys());
    }

    @Test
    void noTextIsLongerThanTeamsShows() {
        assertThat(english.path("name.short").stringValue()).hasSizeLessThanOrEqualTo(30);
        assertThat(english.path("name.full").stringValue()).hasSizeLessThanOrEqualTo(100);
        assertThat(english.path("description.short").stringValue()).hasSizeLessThanOrEqualTo(80);
    }

    private List<String> keys() {
        return english.propertyNames().stream()
                .filter(key -> !key.startsWith("$"))
                .toList();
    }

    private List<String> extensionKeys() {
        var commands = manifest.path("composeExtensions").path(0).path("commands");
        return IntStream.range(0, commands.size())
                .boxed()
                .flatMap(i -> {
                    var command = "composeExtensions[0].commands[" + i + "].";
                    var own = Stream.of(command + "title", command + "description");
                    return commands.path(i).has("parameters")
                            ? Stream.concat(
                                    own,
                                    Stream.of(command + "parameters[0].title", command + "parameters[0].description"))
                            : own;
                })
                .toList();
    }

    private static List<String> commandKeys() {
        var lists = commandLists().toList();
        return IntStream.range(0, lists.size())
                .boxed()
                .flatMap(i -> IntStream.range(0, lists.get(i).path("commands").size())
                        .mapToObj(j -> "bots[0].commandLists[" + i + "].commands[" + j + "]."))
                .flatMap(command -> Stream.of(command + "title", command + "description"))
                .toList();
    }
}
