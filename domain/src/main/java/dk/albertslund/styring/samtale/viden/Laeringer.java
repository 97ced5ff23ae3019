package dk.albertslund.styring.samtale.viden;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Visning.Fund.Laert;
import java.util.List;

/** Det, der blev lært af hver af de fundne: ved afslutningen og i evalueringen, når den siger noget andet. */
final class Laeringer {

    static List<Laert> af(List<Proevehandling> fundne, Opslag opslag) {
        var evalueret = opslag.laering(fundne.stream().map(Proevehandling::id).toList());
        return fundne.stream()
                .map(en -> new Laert(en, andet(en, evalueret.getOrDefault(en.id(), ""))))
                .toList();
    }

    private static String andet(Proevehandling en, String evalueret) {
        return en.afslutning().filter(til -> til.laering().equals(evalueret)).isPresent() ? "" : evalueret;
    }

    private Laeringer() {}
}
