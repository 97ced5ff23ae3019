package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Verden.CILLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Hver kommando, Teams tilbyder, på dansk og engelsk, fører til det, den lover. */
class KommandoerTest {

    private static final Path APP = Path.of("../manifest/src/main/teams");

    /** De danske er skrevet i rækkefølge i lister; de engelske nævner selv, hvor de står. */
    private static final Pattern DANSK = Pattern.compile("\\{ \"title\": \"([^\"]+)\", \"description\"");

    private static final Pattern LISTE = Pattern.compile("\"scopes\": \\[\"(personal|team|groupChat)\"],");
    private static final Pattern ENGELSK =
            Pattern.compile("\"bots\\[0]\\.commandLists\\[(\\d)]\\.commands\\[\\d]\\.title\": \"([^\"]+)\"");

    /** Det, svaret er; for en tekst dens nøgle, og uden et svar det, der blev bestilt. En ny kommando får en linje her. */
    private static final Map<String, String> FOERER_TIL = Map.ofEntries(
            Map.entry("hjælp", "Hjaelp"),
            Map.entry("help", "Hjaelp"),
            Map.entry("ny prøvehandling", "Proevehandlingsform"),
            Map.entry("new trial action", "Proevehandlingsform"),
            Map.entry("nyt tegn", "notat.ingen_proevehandling"),
            Map.entry("new sign", "notat.ingen_proevehandling"),
            Map.entry("mine prøvehandlinger", "oversigt.tom"),
            Map.entry("my trial actions", "oversigt.tom"),
            Map.entry("vis årshjulet", "Aarshjulsvisning"),
            Map.entry("show the year", "Aarshjulsvisning"),
            Map.entry("fortryd", "fortryd.intet"),
            Map.entry("undo", "fortryd.intet"),
            Map.entry("opret udviklingsuge", "uge.hvilken"),
            Map.entry("create development week", "uge.hvilken"),
            Map.entry("hent som Excel", "LavFil"),
            Map.entry("download as Excel", "LavFil"),
            Map.entry("hvad er en prøvehandling?", "Begrebssvar"),
            Map.entry("what is a trial action?", "Begrebssvar"));

    record Kommando(String sted, String titel) {}

    static List<Kommando> kommandoer() throws IOException {
        return Stream.concat(danske().stream(), engelske().stream()).toList();
    }

    @ParameterizedTest
    @MethodSource("kommandoer")
    void foererTilDetDenLover(Kommando kommando) {
        var verden = new Verden();

        var skridt = kommando.sted().equals("personal")
                ? verden.skriver(CILLE, kommando.titel())
                : verden.skriverIKanal(CILLE, kommando.titel());

        assertThat(FOERER_TIL).containsKey(kommando.titel());
        assertThat(hvad(skridt)).isEqualTo(FOERER_TIL.get(kommando.titel()));
    }

    @Test
    void alleListerErLaest() throws IOException {
        assertThat(danske()).hasSameSizeAs(engelske()).hasSizeGreaterThan(12);
        assertThat(danske()).extracting(Kommando::sted).contains("personal", "team", "groupChat");
    }

    private static String hvad(Skridt skridt) {
        return skridt.svar()
                .map(KommandoerTest::hvad)
                .orElseGet(() -> skridt.bestilt().getFirst().getClass().getSimpleName());
    }

    private static String hvad(Visning svar) {
        return svar instanceof Visning.Svartekst(var afsnit, var _)
                ? afsnit.getFirst().noegle()
                : svar.getClass().getSimpleName();
    }

    private static List<Kommando> danske() throws IOException {
        var manifest = Files.readString(APP.resolve("manifest.json"));
        var lister = LISTE.matcher(manifest).results().toList();
        return IntStream.range(0, lister.size())
                .boxed()
                .flatMap(nr -> DANSK.matcher(manifest.substring(
                                lister.get(nr).end(),
                                nr + 1 < lister.size()
                                        ? lister.get(nr + 1).start()
                                        : manifest.indexOf("\"validDomains\"")))
                        .results()
                        .map(fund -> new Kommando(lister.get(nr).group(1), fund.group(1))))
                .toList();
    }

    private static List<Kommando> engelske() throws IOException {
        var steder = List.of("personal", "team", "groupChat");
        return ENGELSK.matcher(Files.readString(APP.resolve("en.json")))
                .results()
                .map(fund -> new Kommando(steder.get(Integer.parseInt(fund.group(1))), fund.group(2)))
                .toList();
    }
}
