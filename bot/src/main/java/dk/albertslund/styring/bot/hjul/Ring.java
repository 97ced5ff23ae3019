package dk.albertslund.styring.bot.hjul;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.aarshjul.Ejer;
import dk.albertslund.styring.bot.billeder.Skrifttype;
import dk.albertslund.styring.bot.hjul.Plads.Stykke;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one of those it is for has in the year: bars for what lasts, dots for single days, and their names where there is room.
 *
 * @param indre radius
 * @param ydre radius
 */
record Ring(Ejer ejer, double indre, double ydre) {

    /** So much of a name is worth writing, where all of it does not fit. */
    private static final int LAESELIGT = 190;

    private static final int LUFT_OM_NAVN = 26;

    double midte() {
        return (indre + ydre) / 2;
    }

    void tegn(Ark ark, Ord ord) {
        ark.flade(ark.cirkel().ring(indre, ydre), ark.palet().spor());
        var baner = Baner.af(ark.hjul().ring(ejer));
        int antal = Math.max(1, baner.baner().size());
        double bredde = (ydre - indre - 2) / antal;
        for (int nr = 0; nr < antal; nr++) {
            double yderst = ydre - 1 - nr * bredde;
            var poster = baner.baner().isEmpty()
                    ? List.<Aarspost>of()
                    : baner.baner().get(nr);
            new Ring(ejer, yderst - bredde + 1, yderst - 1)
                    .bane(poster, nr == 0 ? baner.prikker() : List.of(), ark, ord);
        }
    }

    private void bane(List<Aarspost> poster, List<Aarspost> prikker, Ark ark, Ord ord) {
        var iVejen = iVejen(ark);
        var plads = new Plads();
        Stream.of(
                        iVejen.stream(),
                        poster.stream().map(ark::stykke),
                        prikker.stream().map(post -> Stykke.om(ark.stykke(post).midte(), 2)))
                .flatMap(stykker -> stykker)
                .forEach(plads::tag);
        poster.forEach(post -> {
            var det = ark.stykke(post);
            ark.flade(
                    ark.cirkel().stykke(det.fra(), det.til(), indre, ydre, Math.min(9, tykkelse() / 4)),
                    ark.farve(post));
            navn(post, iVejen, plads, ark, ord);
        });
        prikker.forEach(post -> prik(post, ark));
    }

    private void prik(Aarspost post, Ark ark) {
        double vinkel = ark.stykke(post).midte();
        double radius = Math.min(10, tykkelse() / 2 - 2);
        ark.flade(ark.cirkel().prik(vinkel, midte(), radius + 3), ark.palet().spor());
        ark.flade(ark.cirkel().prik(vinkel, midte(), radius), ark.farve(post));
    }

    /** Where nothing can be read: under the mark of today, and under a number. */
    private List<Stykke> iVejen(Ark ark) {
        return Stream.concat(
                        Stream.of(Stykke.om(ark.idag().midte(), grader(9))),
                        ark.hjul().naeste().stream()
                                .filter(post -> post.ejer() == ejer)
                                .map(post -> Stykke.om(ark.dagen(post).midte(), grader(21))))
                .toList();
    }

    /** Inside where there is room, else beside; where there is none, the words under the picture have it. */
    private void navn(Aarspost post, List<Stykke> iVejen, Plads plads, Ark ark, Ord ord) {
        var skrift = Skrifttype.almindelig(Math.min(23, tykkelse() * 0.62));
        var navn = ord.navn(post);
        var det = ark.stykke(post);
        var inde = Plads.laengste(det, iVejen);
        double rum = Math.toRadians(inde.grader()) * midte() - LUFT_OM_NAVN;
        if (skrift.bredde(navn) <= rum || rum > LAESELIGT) {
            ark.flade(
                    skrift.langs(ark.cirkel(), midte(), inde.midte(), skrift.hoejst(navn, rum)),
                    ark.forbi(post) ? ark.palet().skrift() : ark.palet().paaFyld());
            return;
        }
        plads.ved(det.forbi(iVejen), grader(skrift.bredde(navn) + 20)).ifPresent(ved -> {
            plads.tag(ved);
            ark.flade(
                    skrift.langs(ark.cirkel(), midte(), ved.midte(), navn),
                    ark.palet().skrift());
        });
    }

    private double tykkelse() {
        return ydre - indre;
    }

    private double grader(double laengde) {
        return Math.toDegrees(laengde / midte());
    }
}
