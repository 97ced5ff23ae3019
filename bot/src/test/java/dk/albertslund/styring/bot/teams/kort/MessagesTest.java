package dk.albertslund.styring.bot.teams.kort;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.aarshjul.Fase;
import dk.albertslund.styring.aarshjul.Fasesvar;
import dk.albertslund.styring.drift.Afsendt;
import dk.albertslund.styring.evaluering.Evaluering.Modtager;
import dk.albertslund.styring.evaluering.Evaluering.Slags;
import dk.albertslund.styring.evaluering.Rytme.Anledning;
import dk.albertslund.styring.evaluering.Samarbejde.Svar;
import dk.albertslund.styring.forstaaelse.Aerinde;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.mangel.Mangel;
import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.proevehandling.Afslutning.Udfald;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.tegn.Notat.Forandring;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern LED = Pattern.compile("\\{(\\d+)");

    private final Map<String, String> dansk = laest("/messages.properties");
    private final Map<String, String> engelsk = laest("/messages_en.properties");

    @Test
    void deToSprogHarDeSammeNoegler() {
        assertThat(engelsk.keySet()).containsExactlyInAnyOrderElementsOf(dansk.keySet());
    }

    @Test
    void deToSprogFletterDetSammeInd() {
        assertThat(dansk)
                .allSatisfy((noegle, tekst) -> assertThat(led(engelsk.getOrDefault(noegle, "")))
                        .as(noegle)
                        .isEqualTo(led(tekst)));
    }

    /** A straight apostrophe would swallow what is woven in after it. */
    @Test
    void hverTekstKanFlettes() {
        assertThat(Stream.of(dansk, engelsk).flatMap(sprog -> sprog.values().stream()))
                .allSatisfy(tekst -> {
                    assertThat(tekst).isNotBlank().doesNotContain("'", "\"");
                    assertThat(new MessageFormat(tekst, Locale.ROOT)).isNotNull();
                });
    }

    @Test
    void alleValgHarEtNavn() {
        assertThat(dansk.keySet())
                .containsAll(noegler("knap", Handling.values()))
                .containsAll(noegler("sendt.regel", Afsendt.Regel.values()))
                .containsAll(noegler("sendt.tilstand", Afsendt.Tilstand.values()))
                .containsAll(noegler("mangel", Mangel.Slags.values()))
                .containsAll(noegler("mangel.knap", Mangel.Slags.values()))
                .containsAll(noegler("aerinde", Aerinde.values()))
                .containsAll(noegler("borgergruppe", Borgergruppe.values()))
                .containsAll(noegler("fase", Fase.Navn.values()))
                .containsAll(noegler("paamindelse", Fase.Navn.values()))
                .containsAll(noegler("fasesvar", Fasesvar.values()))
                .containsAll(noegler("forandring", Forandring.values()))
                .containsAll(noegler("evaluering.slags", Slags.values()))
                .containsAll(noegler("evaluering.modtager", Modtager.values()))
                .containsAll(noegler("evaluering.tak", Udfald.values()))
                .containsAll(noegler("evaluering.form", Anledning.values()))
                .containsAll(noegler("samarbejde.svar", Svar.values()))
                .containsAll(noegler("maal.art", Maal.Art.values()));
    }

    private static List<String> noegler(String om, Enum<?>... vaerdier) {
        return Arrays.stream(vaerdier)
                .map(vaerdi -> om + "." + vaerdi.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static List<String> led(String tekst) {
        return LED.matcher(tekst)
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    /** Read as files: asked as a bundle, English would answer in Danish for what it lacks. */
    private static Map<String, String> laest(String fil) {
        var tekster = new Properties();
        try (var ind = MessagesTest.class.getResourceAsStream(fil)) {
            tekster.load(new InputStreamReader(requireNonNull(ind), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tekster.stringPropertyNames().stream()
                .collect(Collectors.toMap(Function.identity(), tekster::getProperty));
    }
}
