package dk.albertslund.styring.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IkonerTest {

    final BufferedImage color = Apppakke.image("color.png");
    final BufferedImage outline = Apppakke.image("outline.png");

    @Test
    void theIconsHaveTheSizesTeamsAsksFor() {
        assertThat(color).returns(192, BufferedImage::getWidth).returns(192, BufferedImage::getHeight);
        assertThat(outline).returns(32, BufferedImage::getWidth).returns(32, BufferedImage::getHeight);
    }

    @Test
    void theColourIconIsOpaqueAndItsEdgeIsTheAccentColour() {
        var accent =
                Color.decode(Apppakke.json("manifest.json").path("accentColor").stringValue());

        assertThat(pixels(color)).allMatch(argb -> alpha(argb) == 255);
        assertThat(IntStream.range(0, 192)
                        .flatMap(i -> IntStream.of(
                                color.getRGB(i, 0), color.getRGB(i, 191), color.getRGB(0, i), color.getRGB(191, i))))
                .containsOnly(accent.getRGB());
    }

    @Test
    void theOutlineIsWhiteOnNothing() {
        assertThat(pixels(outline)).allMatch(argb -> alpha(argb) == 0 || (argb & 0xFFFFFF) == 0xFFFFFF);
        assertThat(pixels(outline)).anyMatch(argb -> alpha(argb) == 0).anyMatch(argb -> alpha(argb) == 255);
    }

    private static IntStream pixels(BufferedImage image) {
        return IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()));
    }

    private static int alpha(int argb) {
        return argb >>> 24;
    }
}
