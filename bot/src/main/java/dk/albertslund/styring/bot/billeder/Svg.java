package dk.albertslund.styring.bot.billeder;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.util.Locale;

/** A drawing as SVG, with its words for those who do not see it. */
public final class Svg {

    public static String af(Tegning tegning) {
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" role="img" aria-labelledby="titel beskrivelse">
                <title id="titel">%3$s</title>
                <desc id="beskrivelse">%4$s</desc>
                <rect width="%1$d" height="%2$d" fill="%5$s"/>
                """.formatted(
                        tegning.bredde(),
                        tegning.hoejde(),
                        tekst(tegning.titel()),
                        tekst(tegning.beskrivelse()),
                        farve(tegning.bund())));
        for (var flade : tegning.flader()) {
            svg.append("<path fill=\"").append(farve(flade.farve())).append("\" d=\"");
            sti(flade.form(), svg);
            svg.append("\"/>\n");
        }
        return svg.append("</svg>\n").toString();
    }

    private static void sti(Shape form, StringBuilder ud) {
        var tal = new double[6];
        for (var led = form.getPathIterator(null); !led.isDone(); led.next()) {
            switch (led.currentSegment(tal)) {
                case PathIterator.SEG_MOVETO -> punkter('M', tal, 2, ud);
                case PathIterator.SEG_LINETO -> punkter('L', tal, 2, ud);
                case PathIterator.SEG_QUADTO -> punkter('Q', tal, 4, ud);
                case PathIterator.SEG_CUBICTO -> punkter('C', tal, 6, ud);
                default -> ud.append('Z');
            }
        }
    }

    private static void punkter(char kommando, double[] tal, int antal, StringBuilder ud) {
        ud.append(kommando);
        for (int nr = 0; nr < antal; nr++) {
            ud.append(nr == 0 ? "" : " ").append(afrundet(tal[nr]));
        }
    }

    /** Hundredths are finer than anybody sees. */
    private static String afrundet(double tal) {
        var skrevet = String.format(Locale.ROOT, "%.2f", tal);
        return skrevet.endsWith(".00") ? skrevet.substring(0, skrevet.length() - 3) : skrevet;
    }

    private static String farve(Color farve) {
        return "#%06x".formatted(farve.getRGB() & 0xFFFFFF);
    }

    private static String tekst(String ord) {
        return ord.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private Svg() {}
}
