package dk.albertslund.styring.bot.billeder;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawing as PNG. */
public final class Png {

    public static byte[] af(Tegning tegning) {
        var billede = new BufferedImage(tegning.bredde(), tegning.hoejde(), BufferedImage.TYPE_INT_RGB);
        var pen = billede.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setColor(tegning.bund());
        pen.fillRect(0, 0, tegning.bredde(), tegning.hoejde());
        for (var flade : tegning.flader()) {
            pen.setColor(flade.farve());
            pen.fill(flade.form());
        }
        pen.dispose();
        return skriv(billede);
    }

    private static byte[] skriv(BufferedImage billede) {
        try (var ud = new ByteArrayOutputStream()) {
            ImageIO.write(billede, "png", ud);
            return ud.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a picture could not be written to memory", e);
        }
    }

    private Png() {}
}
