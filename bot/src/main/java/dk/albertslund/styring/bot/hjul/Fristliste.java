package dk.albertslund.styring.bot.hjul;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.bot.billeder.Skrifttype;
import java.awt.geom.RoundRectangle2D;

/** The next deadlines, large enough to read on a phone, with the numbers they have on the wheel. */
record Fristliste(Ark ark, Ord ord, int side, int margen) {

    private static final int RAEKKE = 50;
    private static final int RAEKKER = 3;

    void tegn() {
        double top = side - RAEKKER * RAEKKE + 2;
        for (int nr = 0; nr < ark.hjul().naeste().size(); nr++) {
            raekke(nr, ark.hjul().naeste().get(nr), top + nr * RAEKKE);
        }
    }

    private void raekke(int nr, Aarspost post, double y) {
        double linje = y + 33;
        if (nr == 0) {
            ark.flade(
                    new RoundRectangle2D.Double(12, y - 2, side - 24, RAEKKE - 3, 18, 18),
                    ark.palet().spor());
        }
        ark.nummer(nr + 1, margen + 20, y + 22);
        var hvornaar = ord.kort(post.dag()) + " · " + ord.om(ark.hjul().idag(), post.dag());
        var dato = Skrifttype.almindelig(31);
        ark.flade(dato.til(side - margen - 4, linje, hvornaar), ark.palet().skrift());
        var fed = Skrifttype.fed(31);
        double plads = side - 2 * margen - 80 - dato.bredde(hvornaar);
        ark.flade(
                fed.fra(margen + 54, linje, fed.hoejst(ord.navn(post), plads)),
                ark.palet().skrift());
    }
}
