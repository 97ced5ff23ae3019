package dk.albertslund.styring.bot.billeder;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Letters as shapes, along a line or along a circle. */
public record Skrifttype(Font font) {

    /** The first of these that the machine has; a server has the last one at least. */
    private static final List<String> HELST = List.of("Inter", "Open Sans", "Liberation Sans", "DejaVu Sans");

    private static final FontRenderContext MAAL = new FontRenderContext(null, true, true);
    private static final String NAVN = navn();

    public static Skrifttype almindelig(double stoerrelse) {
        return new Skrifttype(new Font(NAVN, Font.PLAIN, 1).deriveFont((float) stoerrelse));
    }

    public static Skrifttype fed(double stoerrelse) {
        return new Skrifttype(new Font(NAVN, Font.BOLD, 1).deriveFont((float) stoerrelse));
    }

    private static String navn() {
        var findes = Set.copyOf(
                Arrays.asList(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames()));
        return HELST.stream().filter(findes::contains).findFirst().orElse(Font.SANS_SERIF);
    }

    public double bredde(String tekst) {
        return font.createGlyphVector(MAAL, tekst).getLogicalBounds().getWidth();
    }

    public double hoejde() {
        return font.getLineMetrics("Åg", MAAL).getAscent() * 0.72;
    }

    /** Cut at its end, with an ellipsis, so that it takes up {@code plads} at most. */
    public String hoejst(String tekst, double plads) {
        var kortere = tekst;
        while (bredde(kortere + "…") > plads && !kortere.isEmpty()) {
            kortere = kortere.substring(0, kortere.length() - 1).stripTrailing();
        }
        return bredde(tekst) <= plads ? tekst : kortere + "…";
    }

    public Shape fra(double x, double y, String tekst) {
        return font.createGlyphVector(MAAL, tekst).getOutline((float) x, (float) y);
    }

    public Shape midt(double x, double y, String tekst) {
        return fra(x - bredde(tekst) / 2, y, tekst);
    }

    public Shape til(double x, double y, String tekst) {
        return fra(x - bredde(tekst), y, tekst);
    }

    /** Along a circle, centred on an angle, and never upside down: in the lower half it runs the other way round. */
    public Shape langs(Cirkel cirkel, double radius, double vinkel, String tekst) {
        boolean nede = Math.cos(Math.toRadians(vinkel)) < 0;
        var glyffer = font.createGlyphVector(MAAL, tekst);
        double bredde = bredde(tekst);
        double linje = nede ? radius + hoejde() / 2 : radius - hoejde() / 2;
        var alle = new Path2D.Double();
        for (int nr = 0; nr < glyffer.getNumGlyphs(); nr++) {
            double midte = (glyffer.getGlyphPosition(nr).getX()
                            + glyffer.getGlyphPosition(nr + 1).getX())
                    / 2;
            double grader = Math.toDegrees((midte - bredde / 2) / radius);
            double her = nede ? vinkel - grader : vinkel + grader;
            var flyt = AffineTransform.getTranslateInstance(cirkel.x(her, linje), cirkel.y(her, linje));
            flyt.rotate(Math.toRadians(nede ? her + 180 : her));
            flyt.translate(-midte, 0);
            alle.append(flyt.createTransformedShape(glyffer.getGlyphOutline(nr)), false);
        }
        return alle;
    }
}
