package dk.albertslund.styring.bot.hjul;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.bot.billeder.Cirkel;
import dk.albertslund.styring.bot.billeder.Flade;
import dk.albertslund.styring.bot.billeder.Skrifttype;
import dk.albertslund.styring.bot.hjul.Plads.Stykke;
import java.awt.Color;
import java.awt.Shape;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** The sheet a wheel is drawn on: where on the circle a day lies, in which colours, and what is drawn so far. */
final class Ark {

    private final Hjul hjul;
    private final Palet palet;
    private final Cirkel cirkel;
    private final List<Flade> flader = new ArrayList<>();

    Ark(Hjul hjul, Palet palet, Cirkel cirkel) {
        this.hjul = hjul;
        this.palet = palet;
        this.cirkel = cirkel;
    }

    Hjul hjul() {
        return hjul;
    }

    Palet palet() {
        return palet;
    }

    Cirkel cirkel() {
        return cirkel;
    }

    List<Flade> flader() {
        return flader;
    }

    void flade(Shape form, Color farve) {
        flader.add(new Flade(form, farve));
    }

    /** A number on a disc. */
    void nummer(int nr, double x, double y) {
        var skrift = Skrifttype.fed(24);
        flade(new Cirkel(x, y).skive(20), palet.bund());
        flade(new Cirkel(x, y).skive(17), palet.skrift());
        flade(skrift.midt(x, y + skrift.hoejde() / 2, Integer.toString(nr)), palet.bund());
    }

    Color farve(Aarspost post) {
        return forbi(post) ? palet.forbi(post.ejer()) : palet.fyld(post.ejer());
    }

    boolean forbi(Aarspost post) {
        return post.til().isBefore(hjul.idag());
    }

    Stykke idag() {
        return dage(hjul.idag(), hjul.idag());
    }

    Stykke stykke(Aarspost post) {
        return dage(post.fra(), post.til());
    }

    /** The day of it that is the one to remember. */
    Stykke dagen(Aarspost post) {
        return dage(post.dag(), post.dag());
    }

    Stykke dage(LocalDate fra, LocalDate til) {
        return new Stykke(vinkel(fra), vinkel(til.plusDays(1)));
    }

    /** The day's beginning; what lies outside the year is where the year begins or ends. */
    private double vinkel(LocalDate dag) {
        var aaret = ChronoUnit.DAYS.between(hjul.foersteDag(), hjul.sidsteDag()) + 1;
        var dage = Math.clamp(ChronoUnit.DAYS.between(hjul.foersteDag(), dag), 0, aaret);
        return 360.0 * dage / aaret;
    }
}
