package dk.albertslund.styring.bot.hjul;

import static dk.albertslund.styring.aarshjul.Ejer.ENHED;
import static dk.albertslund.styring.aarshjul.Ejer.KOMMUNALBESTYRELSE;
import static dk.albertslund.styring.aarshjul.Ejer.LEDELSE;
import static dk.albertslund.styring.aarshjul.Ejer.MIG;

import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.aarshjul.Hjul;
import dk.albertslund.styring.bot.billeder.Cirkel;
import dk.albertslund.styring.bot.billeder.Skrifttype;
import dk.albertslund.styring.bot.billeder.Tegning;
import dk.albertslund.styring.bot.billeder.Tema;
import dk.albertslund.styring.samtale.Sprog;
import java.time.YearMonth;
import java.util.List;

/** Draws the wheel: months outermost, a ring for each of those it is for, where we are, and what comes next. */
public final class Hjultegner {

    /** As large as Teams shows a picture. */
    private static final int SIDE = 1024;

    private static final int MARGEN = 26;

    /** As wide as the corner has room for. */
    private static final double TITEL = 255;

    private static final double YDERST = 430;
    private static final double MAANEDER = 386;
    private static final double INDERST = 126;

    private static final List<Ring> RINGE = List.of(
            new Ring(KOMMUNALBESTYRELSE, 324, 378),
            new Ring(LEDELSE, 264, 318),
            new Ring(ENHED, 198, 258),
            new Ring(MIG, 132, 192));

    private final Hjul hjul;
    private final Ord ord;
    private final Palet palet;
    private final Cirkel cirkel = new Cirkel(SIDE / 2.0, YDERST + 8);
    private final Ark ark;

    private Hjultegner(Hjul hjul, Sprog sprog, Palet palet) {
        this.hjul = hjul;
        this.ord = new Ord(sprog);
        this.palet = palet;
        this.ark = new Ark(hjul, palet, cirkel);
    }

    public static Tegning tegn(Hjul hjul, Sprog sprog, Tema tema) {
        return new Hjultegner(hjul, sprog, tema == Tema.LYST ? Palet.LYS : Palet.MOERK)
                .tegning(Hjulbeskrivelse.af(hjul, sprog));
    }

    private Tegning tegning(String beskrivelse) {
        maaneder();
        RINGE.forEach(ring -> ring.tegn(ark, ord));
        idag();
        numre();
        midte();
        hjoerner();
        new Fristliste(ark, ord, SIDE, MARGEN).tegn();
        return new Tegning(SIDE, SIDE, ord.titel(hjul), beskrivelse, palet.bund(), ark.flader());
    }

    private void maaneder() {
        ark.flade(cirkel.ring(MAANEDER, YDERST), palet.spor());
        for (var maaned = YearMonth.from(hjul.foersteDag());
                !maaned.atDay(1).isAfter(hjul.sidsteDag());
                maaned = maaned.plusMonths(1)) {
            maaned(maaned, maaned.equals(YearMonth.from(hjul.idag())));
        }
    }

    private void maaned(YearMonth maaned, boolean nu) {
        var det = ark.dage(maaned.atDay(1), maaned.atEndOfMonth());
        var skrift = nu ? Skrifttype.fed(29) : Skrifttype.almindelig(29);
        if (nu) {
            ark.flade(cirkel.stykke(det.fra(), det.til(), MAANEDER, YDERST, 1), palet.streg());
        }
        ark.flade(cirkel.streg(det.fra(), MAANEDER, YDERST, 3), palet.bund());
        ark.flade(
                skrift.langs(cirkel, (MAANEDER + YDERST) / 2, det.midte(), ord.maaned(maaned.getMonth())),
                nu ? palet.skrift() : palet.daempet());
    }

    private void idag() {
        double vinkel = ark.idag().midte();
        ark.flade(cirkel.streg(vinkel, INDERST, YDERST - 2, 9), palet.bund());
        ark.flade(cirkel.streg(vinkel, INDERST, YDERST - 2, 4.5), palet.idag());
        ark.flade(cirkel.prik(vinkel, YDERST - 8, 13), palet.bund());
        ark.flade(cirkel.prik(vinkel, YDERST - 8, 10), palet.idag());
    }

    /** The numbers of the list below, where each deadline lies; one after the year is in the list only. */
    private void numre() {
        for (int nr = 0; nr < hjul.naeste().size(); nr++) {
            var post = hjul.naeste().get(nr);
            if (!post.dag().isAfter(hjul.sidsteDag())) {
                double vinkel = ark.dagen(post).midte();
                double radius = radius(post.ejer());
                ark.nummer(nr + 1, cirkel.x(vinkel, radius), cirkel.y(vinkel, radius));
            }
        }
    }

    private static double radius(Ejer ejer) {
        return RINGE.stream()
                .filter(ring -> ring.ejer() == ejer)
                .mapToDouble(Ring::midte)
                .findFirst()
                .orElseThrow();
    }

    private void midte() {
        double x = cirkel.midteX();
        double y = cirkel.midteY();
        ark.flade(cirkel.skive(INDERST - 6), palet.spor());
        ark.flade(Skrifttype.almindelig(27).midt(x, y - 38, ord.her()), palet.idag());
        ark.flade(Skrifttype.fed(52).midt(x, y + 16, ord.uge(hjul.idag())), palet.skrift());
        ark.flade(Skrifttype.almindelig(33).midt(x, y + 60, ord.kort(hjul.idag())), palet.skrift());
    }

    /** Whose each ring is, in the corners the wheel leaves. */
    private void hjoerner() {
        var titel = ord.titel(hjul);
        double plads = Math.min(1, TITEL / Skrifttype.fed(37).bredde(titel));
        ark.flade(Skrifttype.fed(37 * plads).fra(MARGEN, 52, titel), palet.skrift());
        double nederst = 2 * YDERST - 6;
        double naestnederst = nederst - 36;
        boolean mig = !hjul.ring(MIG).isEmpty();
        ringnavn(KOMMUNALBESTYRELSE, naestnederst, /* hoejre= */ false);
        ringnavn(LEDELSE, nederst, /* hoejre= */ false);
        ringnavn(ENHED, mig ? naestnederst : nederst, /* hoejre= */ true);
        if (mig) {
            ringnavn(MIG, nederst, /* hoejre= */ true);
        }
    }

    private void ringnavn(Ejer ejer, double y, boolean hoejre) {
        var skrift = Skrifttype.almindelig(22);
        var navn = skrift.hoejst(ord.ring(ejer, hjul), 226);
        double kant = hoejre ? SIDE - MARGEN : MARGEN;
        int ind = hoejre ? -1 : 1;
        ark.flade(new Cirkel(kant + 9 * ind, y - skrift.hoejde() / 2).skive(9), palet.fyld(ejer));
        ark.flade(hoejre ? skrift.til(kant - 28, y, navn) : skrift.fra(kant + 28, y, navn), palet.skrift());
    }
}
