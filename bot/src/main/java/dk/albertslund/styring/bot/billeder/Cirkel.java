package dk.albertslund.styring.bot.billeder;

import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Where the wheel turns. Angles are degrees clockwise from the top. */
public record Cirkel(double midteX, double midteY) {

    public double x(double vinkel, double radius) {
        return midteX + radius * Math.sin(Math.toRadians(vinkel));
    }

    public double y(double vinkel, double radius) {
        return midteY - radius * Math.cos(Math.toRadians(vinkel));
    }

    public Shape skive(double radius) {
        return prikVed(midteX, midteY, radius);
    }

    public Shape prik(double vinkel, double afstand, double radius) {
        return prikVed(x(vinkel, afstand), y(vinkel, afstand), radius);
    }

    private static Shape prikVed(double x, double y, double radius) {
        return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    }

    /** The whole way round. */
    public Shape ring(double indre, double ydre) {
        var ring = new Area(skive(ydre));
        ring.subtract(new Area(skive(indre)));
        return ring;
    }

    public Shape streg(double vinkel, double indre, double ydre, double bredde) {
        return new BasicStroke((float) bredde, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(
                        new Line2D.Double(x(vinkel, indre), y(vinkel, indre), x(vinkel, ydre), y(vinkel, ydre)));
    }

    /** A part of a ring with rounded corners. */
    public Shape stykke(double fra, double til, double indre, double ydre, double runding) {
        double grader = Math.toDegrees(runding / ((indre + ydre) / 2));
        double midte = (fra + til) / 2;
        double halv = Math.max((til - fra) / 2 - grader, 0.01);
        var kerne = kerne(midte - halv, midte + halv, indre + runding, ydre - runding);
        var rundt = new Area(kerne);
        rundt.add(new Area(new BasicStroke((float) (2 * runding), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND)
                .createStrokedShape(kerne)));
        return rundt;
    }

    private Shape kerne(double fra, double til, double indre, double ydre) {
        var sti = new Path2D.Double();
        sti.append(bue(fra, til, ydre), false);
        sti.append(bue(til, fra, indre), true);
        sti.closePath();
        return sti;
    }

    private Shape bue(double fra, double til, double radius) {
        return new Arc2D.Double(
                midteX - radius, midteY - radius, 2 * radius, 2 * radius, 90 - fra, fra - til, Arc2D.OPEN);
    }
}
