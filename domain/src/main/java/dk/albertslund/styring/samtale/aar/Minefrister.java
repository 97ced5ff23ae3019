package dk.albertslund.styring.samtale.aar;

import dk.albertslund.styring.aarshjul.Aarspost;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;

/** Det, der har en frist for mig, det nærmeste først. */
public final class Minefrister {

    private static final int HOEJST = 8;

    public static Skridt vis(Samtale her, Opslag opslag) {
        var frister = opslag.hjul().stream()
                .flatMap(hjul -> hjul.poster().stream())
                .filter(Aarspost::frist)
                .filter(post -> !post.dag().isBefore(opslag.idag()))
                .limit(HOEJST)
                .toList();
        return Skridt.til(
                her,
                frister.isEmpty()
                        ? Hjaelp.sig(
                                Tekst.tekst("frister.ingen"),
                                Knap.til(Handling.VIS_AARSHJUL),
                                Knap.til(Handling.NY_PROEVEHANDLING))
                        : new Visning.MineFrister(frister, opslag.idag()));
    }

    private Minefrister() {}
}
