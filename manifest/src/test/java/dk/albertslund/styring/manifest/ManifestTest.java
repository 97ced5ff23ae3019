package dk.albertslund.styring.manifest;

import static dk.albertslund.styring.manifest.Apppakke.at;
import static dk.albertslund.styring.manifest.Apppakke.commandLists;
import static dk.albertslund.styring.manifest.Apppakke.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ManifestTest {

    private static final List<String> SCOPES = List.of("personal", "team", "groupChat");

    final JsonNode manifest = json("manifest.json");

    @Test
    void thePackageHoldsWhatTeamsAsksForAndNothingElse() {
        assertThat(Apppakke.files()).containsExactlyInAnyOrder("manifest.json", "en.json", "color.png", "outline.png");
    }

    @Test
    void everyStandInHasBeenFilledIn() {
        assertThat(manifest.toString()).doesNotContain("${");
        assertThat(UUID.fromString(manifest.path("id").stringValue())).isNotNull();
        assertThat(UUID.fromString(manifest.path("bots").path(0).path("botId").stringValue()))
                .isNotNull();
    }

    @Test
    void theVersionIsOneThatTeamsCanCompare() {
        assertThat(manifest.path("version").stringValue()).matches("\\d+\\.\\d+\\.\\d+");
        assertThat(manifest.path("$schema").stringValue())
                .contains("/v" + manifest.path("manifestVersion").stringValue() + "/");
    }

    @Test
    void noTextIsLongerThanTeamsShows() {
        assertThat(at(manifest, "name.short").stringValue()).hasSizeLessThanOrEqualTo(30);
        assertThat(at(manifest, "name.full").stringValue()).hasSizeLessThanOrEqualTo(100);
        assertThat(at(manifest, "description.short").stringValue()).hasSizeLessThanOrEqualTo(80);
        assertThat(at(manifest, "description.full").stringValue()).hasSizeLessThanOrEqualTo(4000);
        assertThat(at(manifest, "developer.name").stringValue()).hasSizeLessThanOrEqualTo(32);
    }

    @Test
    void theBotWorksWhereACommandIsOffered() {
        assertThat(manifest.path("bots").path(0).path("scopes").valueStream().map(JsonNode::stringValue))
                .containsExactlyElementsOf(SCOPES);
        assertThat(commandLists().map(list -> list.path("scopes").path(0).stringValue()))
                .containsExactlyElementsOf(SCOPES);
    }

    @Test
    void aCommandIsOfferedOncePerPlaceAndWithoutASlash() {
        assertThat(commandLists()).allSatisfy(list -> {
            var titles = list.path("commands")
                    .valueStream()
                    .map(command -> command.path("title").stringValue())
                    .toList();
            assertThat(titles).doesNotHaveDuplicates().hasSizeBetween(1, 12);
            assertThat(titles).noneMatch(title -> title.startsWith("/")).allMatch(title -> title.length() <= 128);
        });
    }

    @Test
    void aSearchSaysWhatCanBeTypedAndAMessageCanBeKept() {
        var extension = manifest.path("composeExtensions").path(0);

        assertThat(extension.path("botId"))
                .isEqualTo(manifest.path("bots").path(0).path("botId"));
        assertThat(extension
                        .path("commands")
                        .valueStream()
                        .map(command -> command.path("id").stringValue()))
                .containsExactly("maal", "proevehandling", "laering", "begreb", "gem_iagttagelse");
        assertThat(extension
                        .path("commands")
                        .valueStream()
                        .filter(command -> command.path("type").stringValue().equals("query")))
                .allSatisfy(command -> {
                    assertThat(command.at("/parameters/0/name").stringValue()).isEqualTo("tekst");
                    assertThat(command.at("/parameters/0/title").stringValue()).hasSizeLessThanOrEqualTo(32);
                    assertThat(command.path("description").stringValue()).hasSizeLessThanOrEqualTo(128);
                });
    }

    @Test
    void onlyOurOwnDomainIsTrusted() {
        assertThat(manifest.path("validDomains").valueStream().map(JsonNode::stringValue))
                .hasSize(1)
                .noneMatch(domain -> domain.matches(".*(\\*|azurewebsites\\.net|microsoft\\.com|onmicrosoft\\.com).*"));
    }
}
