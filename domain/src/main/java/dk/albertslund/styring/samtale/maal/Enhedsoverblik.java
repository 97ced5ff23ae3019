package dk.albertslund.styring.samtale.maal;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.aarshjul.Aarshjul;
import dk.albertslund.styring.maalplan.Milepael;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Svartekst;
import java.util.List;

/** Min enhed på tre linjer: målplanen, det, der prøves af, og milepælene. */
public final class Enhedsoverblik {

    static Visning visning(Opslag opslag) {
        var enhed = opslag.mig().enhed();
        if (enhed.isEmpty()) {
            return Hjaelp.sig("maal.uden_enhed");
        }
        var plan = opslag.maalplan(enhed, Aarshjul.aarFor(opslag.idag()));
        var tilstand = plan.endelig().isPresent() ? "enhed.plan.endelig" : "enhed.plan.kladde";
        var koerer = opslag.proevehandlinger().stream()
                .filter(en -> en.enhed().equals(enhed) && en.koerer(opslag.idag()))
                .count();
        var overskredet = plan.milepaele().stream()
                .filter(en -> en.tilstand(opslag.idag()) == Milepael.Tilstand.OVERSKREDET)
                .count();
        return new Svartekst(
                List.of(
                        tekst("enhed.navn", ord(enhed)),
                        tekst(
                                tilstand,
                                ord(Integer.toString(plan.aar())),
                                tal(plan.punkter().size())),
                        tekst("enhed.koerer", tal(koerer)),
                        tekst("enhed.milepaele", tal(plan.milepaele().size()), tal(overskredet))),
                List.of(Knap.til(Handling.VIS_MAALPLAN), Knap.til(Handling.VIS_MINE), Knap.til(Handling.VIS_MANGLER)));
    }

    private Enhedsoverblik() {}
}
