package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.samtale.Visning.Oversigt;

/** Mine og min enheds prøvehandlinger. */
final class Overblik {

    static Visning mine(Opslag opslag) {
        var alle = opslag.proevehandlinger();
        if (alle.isEmpty()) {
            return Hjaelp.sig(tekst("oversigt.tom"), Knap.til(Handling.NY_PROEVEHANDLING));
        }
        return new Oversigt(alle.stream()
                .map(en -> new Oversigt.Linje(
                        en, opslag.tegnPaa(en.id()).reversed().stream().findFirst()))
                .toList());
    }

    private Overblik() {}
}
