package dk.albertslund.styring.bot.teams.kort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Sprog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class KortTest {

    /** Written for the tools that draw them and check them against Teams' schema (docs: ./check). */
    private static final Path TEGNES = Path.of("target");

    private static final int BUDGET = 25 * 1024;

    private static final List<String> HANDLINGER =
            Stream.of(Handling.values()).map(Enum::name).toList();

    record Et(String mappe, String navn, Sprog sprog, JsonNode kort) {
        @Override
        public String toString() {
            return navn + "." + sprog.name().toLowerCase(Locale.ROOT);
        }
    }

    static final List<Et> VENLIGE = alle(Eksempler.VENLIGE, "kort");
    static final List<Et> ONDE = alle(Eksempler.ONDE, "kort-onde");

    static Stream<Et> alle() {
        return Stream.concat(VENLIGE.stream(), ONDE.stream());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void kanTegnesAfVaerktoejerne(Et kort) throws IOException {
        var mappe = Files.createDirectories(TEGNES.resolve(kort.mappe()));

        Files.writeString(mappe.resolve(kort + ".json"), kort.kort().toPrettyString(), UTF_8);

        assertThat(kort.kort().path("type").asText()).isEqualTo("AdaptiveCard");
        assertThat(kort.kort().path("version").asText()).isEqualTo("1.5");
        assertThat(kort.kort().path("lang").asText()).isEqualTo(kort.sprog() == Sprog.DANSK ? "da" : "en");
        assertThat(kort.kort().path("fallbackText").asText()).isNotBlank();
    }

    /** A new card gets its file, and a changed one its new content, by {@code -Dguld.opdater=true}. */
    @ParameterizedTest
    @FieldSource("VENLIGE")
    void serUdSomAftalt(Et kort) throws IOException {
        new Guldfil(kort.toString()).svarerTil(kort.kort());
    }

    @Test
    void ingenGuldfilErLevnetAfEtKortDerErVaek() throws IOException {
        assertThat(VENLIGE).extracting(Et::toString).containsAll(Guldfil.alle());
    }

    @ParameterizedTest
    @MethodSource("alle")
    void erLilleNokTilTeams(Et kort) {
        assertThat(kort.kort().toString().getBytes(UTF_8)).hasSizeLessThan(BUDGET);
    }

    @ParameterizedTest
    @MethodSource("alle")
    void intetStaarTomtOgIngenFelterHedderDetSamme(Et kort) {
        for (var navn : List.of("text", "title", "label", "value")) {
            hver(kort.kort(), "", node -> {
                if (node.has(navn) && !maaVaereTomt(node)) {
                    assertThat(node.path(navn).asText())
                            .as("%s i %s", navn, node)
                            .isNotBlank();
                }
            });
        }
        var felter = new ArrayList<String>();
        hver(kort.kort(), "Input.", felt -> felter.add(felt.path("id").asText()));
        assertThat(felter).doesNotHaveDuplicates();
        hver(kort.kort(), "Input.ChoiceSet", felt -> {
            var valg = felt.path("choices").findValuesAsText("value");
            assertThat(valg).doesNotHaveDuplicates().isNotEmpty();
            assertThat(valg.containsAll(valgte(felt)))
                    .as("%s er et af valgene", felt.path("value"))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("alle")
    void harHoejstSeksKnapper(Et kort) {
        var raekker = new ArrayList<>(List.of(kort.kort()));
        hver(kort.kort(), "ActionSet", raekker::add);

        assertThat(raekker.stream()
                        .mapToInt(raekke -> raekke.path("actions").size())
                        .sum())
                .isBetween(1, 6);
    }

    @ParameterizedTest
    @MethodSource("alle")
    void knapperneSigerDetSammeDeToVejeDeKanTrykkesPaa(Et kort) {
        hver(kort.kort(), "Action.", knap -> {
            if (knap.path("type").asText().equals("Action.ToggleVisibility")) {
                assertThat(knap.path("targetElements"))
                        .isNotEmpty()
                        .allSatisfy(id ->
                                assertThat(kort.kort().findValuesAsText("id")).contains(id.asText()));
                return;
            }
            if (knap.path("type").asText().equals("Action.OpenUrl")) {
                assertThat(knap.path("url").asText()).startsWith("https://").doesNotContain(" ");
                return;
            }
            var data = knap.path("data");
            assertThat(HANDLINGER).contains(data.path("verb").asText());
            assertThat(data.has("om")).isTrue();
            if (knap.path("type").asText().equals("Action.Execute")) {
                assertThat(knap.path("verb")).isEqualTo(data.path("verb"));
                assertThat(knap.path("fallback").path("type").asText()).isEqualTo("Action.Submit");
                assertThat(knap.path("fallback").path("data")).isEqualTo(data);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("alle")
    void hvertFeltHarEtNavnOgSigerHvadDerMangler(Et kort) {
        hver(kort.kort(), "Input.", felt -> {
            assertThat(felt.path("id").asText()).isNotBlank();
            assertThat(felt.path("label").asText()).isNotBlank();
            assertThat(felt.path("isRequired").asBoolean() || felt.has("min")).isEqualTo(felt.has("errorMessage"));
        });
    }

    @ParameterizedTest
    @FieldSource("ONDE")
    void detFolkSkriverBliverAldrigTilOpmaerkning(Et kort) {
        hver(
                kort.kort(),
                "TextBlock",
                blok -> assertThat(blok.path("text").asText()).doesNotContain("klik", "ond.example", "**"));
    }

    @ParameterizedTest
    @FieldSource("ONDE")
    void detFolkSkriverStaarSomDeSkrevDet(Et kort) throws IOException {
        var laest = new ObjectMapper().readTree(kort.kort().toString());

        assertThat(laest).isEqualTo(kort.kort());
        hver(laest, "TextRun", led -> {
            var tekst = led.path("text").asText();
            if (tekst.contains("klik")) {
                assertThat(tekst).contains("20. november **x** [klik](http");
            }
        });
    }

    /** A field may be empty, and between two words there may be a space. */
    private static boolean maaVaereTomt(JsonNode node) {
        return node.path("type").asText().startsWith("Input.")
                || (node.path("type").asText().equals("TextRun")
                        && node.path("text").asText().equals(" "));
    }

    private static List<String> valgte(JsonNode felt) {
        return Stream.of(felt.path("value").asText("").split(",", -1))
                .filter(et -> !et.isEmpty())
                .toList();
    }

    private static List<Et> alle(Eksempler eksempler, String mappe) {
        return Stream.of(Sprog.values())
                .flatMap(sprog -> Stream.concat(
                        eksempler.alle().entrySet().stream()
                                .map(et -> new Et(
                                        mappe,
                                        et.getKey(),
                                        sprog,
                                        Fremviser.paa(sprog)
                                                .somKort(et.getValue())
                                                .json())),
                        delinger(eksempler, mappe, sprog)))
                .toList();
    }

    private static Stream<Et> delinger(Eksempler eksempler, String mappe, Sprog sprog) {
        var delinger = Deling.af(eksempler.fund(), sprog, "28:app");
        return IntStream.range(0, delinger.size())
                .mapToObj(nr -> new Et(
                        mappe,
                        "deling-" + (nr + 1),
                        sprog,
                        delinger.get(nr).kort().json()));
    }

    private static void hver(JsonNode node, String type, Consumer<JsonNode> saa) {
        if (node.path("type").asText().startsWith(type)) {
            saa.accept(node);
        }
        node.forEach(del -> hver(del, type, saa));
    }
}
