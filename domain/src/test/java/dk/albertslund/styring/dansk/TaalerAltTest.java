package dk.albertslund.styring.dansk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Folk skriver hvad som helst; det må aldrig vælte en samtale. */
class TaalerAltTest {

    static final LocalDate SKUDDAG = LocalDate.of(2028, 2, 29);

    static final List<String> ORD = Stream.of(Kerneord.ORD.stream().sorted().toList(), Ordliste.af("""
                    i til fra og med inden senest den d. om for siden efter mellem næste sidste første anden halv kl. -
                    / . , : 0 1 5 12 31 53 99 2027 0 ½ % hele resten af uge dage kvart over ca. et par minus k mio.
                    ultimo medio primo udgangen hundrede tusind komma hver og frem varer to tre "
                    """))
            .flatMap(List::stream)
            .toList();

    @Test
    void tilfaeldigeSaetningerLaesesUdenFejl() {
        var tilfaeldig = new Random(47);

        for (int i = 0; i < 1_000; i++) {
            var saetning = saetning(tilfaeldig);
            for (var retning : Retning.values()) {
                var datoer = Datoer.find(saetning, SKUDDAG, retning);

                assertThat(datoer)
                        .allSatisfy(fund -> assertThat(saetning.substring(fund.fra(), fund.til()))
                                .isNotBlank());
                Tal.find(saetning, datoer);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ca",
                "ca.",
                "-",
                "½",
                ".",
                "\"",
                "d.",
                "kl.",
                "uge",
                "om",
                "💪 fredag 💪",
                "fra til",
                "hej,du"
            })
    void naestenIngentingErOgsaaEnBesked(String besked) {
        assertThat(Datoer.find(besked, SKUDDAG, Retning.NAERMEST)).hasSizeLessThan(2);
        assertThat(Tal.find(besked)).hasSizeLessThan(2);
    }

    private static String saetning(Random tilfaeldig) {
        return IntStream.range(0, 1 + tilfaeldig.nextInt(8))
                .mapToObj(i -> ORD.get(tilfaeldig.nextInt(ORD.size())) + (tilfaeldig.nextInt(6) == 0 ? "" : " "))
                .collect(Collectors.joining());
    }
}
