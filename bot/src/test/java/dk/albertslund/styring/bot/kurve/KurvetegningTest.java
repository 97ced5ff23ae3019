package dk.albertslund.styring.bot.kurve;

import static org.assertj.core.api.Assertions.assertThat;

import dk.albertslund.styring.dansk.Skrivemaade;
import dk.albertslund.styring.tegn.Talraekke;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KurvetegningTest {

    @ParameterizedTest
    @EnumSource(Farver.class)
    void theCurveRisesFromTheLeftToTheRight(Farver farver) throws IOException {
        var png = tegning(farver, "9 11 14 20", Optional.empty()).png();

        var billede = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(png.length).isLessThan(100_000);
        assertThat(billede.getWidth()).isLessThanOrEqualTo(1024);
        assertThat(new Color(billede.getRGB(0, 0))).isEqualTo(farver.bund);
        var venstre = hoejeste(billede, farver.linje, 0, billede.getWidth() / 3);
        var hoejre = hoejeste(billede, farver.linje, 2 * billede.getWidth() / 3, billede.getWidth());
        assertThat(hoejre).isLessThan(venstre);
    }

    @ParameterizedTest
    @EnumSource(Farver.class)
    void wordsAndLinesStandOutFromTheGround(Farver farver) {
        assertThat(kontrast(farver.skrift, farver.bund)).isGreaterThan(7);
        assertThat(kontrast(farver.sigte, farver.bund)).isGreaterThan(4.5);
        assertThat(kontrast(farver.linje, farver.bund)).isGreaterThan(4.5);
    }

    @Test
    void anySeriesCanBeDrawn() {
        for (var tal : List.of("0", "0 0", "-3 4", "0.001 0.002", "999999999999 1", "7")) {
            assertThat(tegning(Farver.LYST, tal, Optional.of(BigDecimal.TEN)).png())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "9 20, 0 5 10 15 20",
        "60 75, 60 65 70 75",
        "12500 11800 13250, 11500 12000 12500 13000 13500",
        "-3.5 2, -4 -2 0 2",
        "0, 0 0.25 0.5 0.75 1",
        "0.02 0.04, 0 0.01 0.02 0.03 0.04"
    })
    void theAxisHasRoundNumbers(String tal, String streger) {
        var skala = Skala.om(Stream.of(tal.split(" ")).map(BigDecimal::new).toList());

        assertThat(skala.streger().stream()
                        .map(streg -> streg.signum() == 0
                                ? "0"
                                : streg.stripTrailingZeros().toPlainString()))
                .containsExactly(streger.split(" "));
    }

    private static Kurvetegning tegning(Farver farver, String tal, Optional<BigDecimal> sigte) {
        var punkter = new ArrayList<Talraekke.Punkt>();
        Stream.of(tal.split(" "))
                .forEach(et -> punkter.add(
                        new Talraekke.Punkt(LocalDate.EPOCH.plusWeeks(punkter.size()), new BigDecimal(et))));
        return new Kurvetegning(new Talraekke("deltagere", punkter), sigte, new Skrivemaade(Locale.of("da")), farver);
    }

    private static int hoejeste(BufferedImage billede, Color farve, int fra, int til) {
        return IntStream.range(0, billede.getHeight())
                .filter(y -> IntStream.range(fra, til).anyMatch(x -> billede.getRGB(x, y) == farve.getRGB()))
                .findFirst()
                .orElseThrow();
    }

    private static double kontrast(Color en, Color anden) {
        double lys = Math.max(lysstyrke(en), lysstyrke(anden));
        double moerk = Math.min(lysstyrke(en), lysstyrke(anden));
        return (lys + 0.05) / (moerk + 0.05);
    }

    private static double lysstyrke(Color farve) {
        return 0.2126 * kanal(farve.getRed()) + 0.7152 * kanal(farve.getGreen()) + 0.0722 * kanal(farve.getBlue());
    }

    private static double kanal(int vaerdi) {
        double del = vaerdi / 255.0;
        return del <= 0.03928 ? del / 12.92 : Math.pow((del + 0.055) / 1.055, 2.4);
    }
}
