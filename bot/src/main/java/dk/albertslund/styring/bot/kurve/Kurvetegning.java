package dk.albertslund.styring.bot.kurve;

import dk.albertslund.styring.dansk.Skrivemaade;
import dk.albertslund.styring.tegn.Talraekke;
import dk.albertslund.styring.tegn.Talraekke.Punkt;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** A series and, as a broken line, the number it is to reach; drawn to be read on a phone. */
record Kurvetegning(Talraekke raekke, Optional<BigDecimal> sigte, Skrivemaade skriv, Farver farver) {

    private static final int BREDDE = 320;
    private static final int HOEJDE = 180;

    /** Pixels for each of those, so that it is sharp when it is stretched. */
    private static final int SKARPHED = 3;

    private static final int OVER = 22;
    private static final int UNDER = 22;
    private static final int HOEJRE = 14;
    private static final int LUFT = 6;
    private static final Font SKRIFT = new Font(Font.SANS_SERIF, Font.PLAIN, 12);
    private static final double PRIK = 3.5;

    byte[] png() {
        var billede = new BufferedImage(BREDDE * SKARPHED, HOEJDE * SKARPHED, BufferedImage.TYPE_INT_RGB);
        var pen = billede.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            pen.scale(SKARPHED, SKARPHED);
            pen.setFont(SKRIFT);
            new Blad(pen).tegn();
        } finally {
            pen.dispose();
        }
        return png(billede);
    }

    private static byte[] png(BufferedImage billede) {
        var ud = new ByteArrayOutputStream();
        try {
            ImageIO.write(billede, "png", ud);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ud.toByteArray();
    }

    /** One sheet under the pen. */
    private final class Blad {

        private final Graphics2D pen;
        private final Skala skala =
                Skala.om(Stream.concat(raekke.punkter().stream().map(Punkt::antal), sigte.stream())
                        .toList());
        private final int venstre;

        Blad(Graphics2D pen) {
            this.pen = pen;
            this.venstre = LUFT * 2
                    + skala.streger().stream()
                            .mapToInt(streg -> bredde(tal(streg)))
                            .max()
                            .orElseThrow();
        }

        void tegn() {
            pen.setColor(farver.bund);
            pen.fillRect(0, 0, BREDDE, HOEJDE);
            gitter();
            sigte.ifPresent(this::sigte);
            linje();
            prikker();
            dage();
        }

        private void gitter() {
            for (var streg : skala.streger()) {
                vandret(streg, farver.gitter, new BasicStroke(1));
                skriv(tal(streg), venstre - LUFT - bredde(tal(streg)), y(streg) + 4, farver.skrift);
            }
        }

        private void sigte(BigDecimal tal) {
            vandret(
                    tal,
                    farver.sigte,
                    new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, new float[] {5, 4}, 0));
            skriv(tal(tal), venstre + 2, y(tal) - 4, farver.sigte);
        }

        private void linje() {
            var vej = new Path2D.Double();
            vej.moveTo(
                    x(raekke.punkter().getFirst()),
                    y(raekke.punkter().getFirst().antal()));
            raekke.punkter().forEach(punkt -> vej.lineTo(x(punkt), y(punkt.antal())));
            pen.setColor(farver.linje);
            pen.setStroke(new BasicStroke(2.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.draw(vej);
        }

        private void prikker() {
            raekke.punkter().forEach(this::prik);
            var seneste = raekke.seneste();
            var skrevet = tal(seneste.antal());
            pen.setFont(SKRIFT.deriveFont(Font.BOLD));
            skriv(
                    skrevet,
                    Math.min(x(seneste) - bredde(skrevet) / 2.0, BREDDE - 2.0 - bredde(skrevet)),
                    y(seneste.antal()) - 8,
                    farver.linje);
            pen.setFont(SKRIFT);
        }

        private void prik(Punkt punkt) {
            pen.setColor(farver.linje);
            pen.fill(new Ellipse2D.Double(x(punkt) - PRIK, y(punkt.antal()) - PRIK, 2 * PRIK, 2 * PRIK));
        }

        private void dage() {
            var sidste = skriv.kort(raekke.seneste().dag());
            if (raekke.punkter().size() == 1) {
                skriv(sidste, x(raekke.seneste()) - bredde(sidste) / 2.0, HOEJDE - LUFT, farver.skrift);
                return;
            }
            skriv(skriv.kort(raekke.punkter().getFirst().dag()), venstre, HOEJDE - LUFT, farver.skrift);
            skriv(sidste, BREDDE - LUFT - bredde(sidste), HOEJDE - LUFT, farver.skrift);
        }

        private void vandret(BigDecimal tal, Color farve, BasicStroke streg) {
            pen.setColor(farve);
            pen.setStroke(streg);
            pen.draw(new Line2D.Double(venstre, y(tal), BREDDE - HOEJRE + LUFT, y(tal)));
        }

        private void skriv(String tekst, double x, double y, Color farve) {
            pen.setColor(farve);
            pen.drawString(tekst, (float) x, (float) y);
        }

        private double x(Punkt punkt) {
            var foerste = raekke.punkter().getFirst().dag();
            long hele = ChronoUnit.DAYS.between(foerste, raekke.seneste().dag());
            double del = hele == 0 ? 0.5 : (double) ChronoUnit.DAYS.between(foerste, punkt.dag()) / hele;
            return venstre + LUFT + del * (BREDDE - HOEJRE - LUFT - venstre);
        }

        private double y(BigDecimal tal) {
            return HOEJDE - UNDER - skala.plads(tal) * (HOEJDE - UNDER - OVER);
        }

        private String tal(BigDecimal tal) {
            return skriv.tal(tal);
        }

        private int bredde(String tekst) {
            return pen.getFontMetrics().stringWidth(tekst);
        }
    }
}
