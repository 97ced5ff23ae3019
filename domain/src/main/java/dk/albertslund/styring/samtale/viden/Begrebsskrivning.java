package dk.albertslund.styring.samtale.viden;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.samtale.Aendring.AfBegreb;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Begrebsform;
import dk.albertslund.styring.samtale.Visning.Begrebskvittering;
import dk.albertslund.styring.samtale.ord.Saetning;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** En organisator retter, hvordan et begreb forklares. */
public final class Begrebsskrivning {

    /** ”ret begrebet prøvehandling” */
    public static Skridt retNaevnt(String sagt, Samtale her, Opslag opslag) {
        return opslag.ordbog()
                .naevnt(Saetning.af(sagt).ord())
                .map(et -> ret(et.noegle(), her, opslag))
                .orElseGet(() -> Skridt.til(her, Begreber.alle(opslag)));
    }

    public static Skridt ret(String noegle, Samtale her, Opslag opslag) {
        return medBegreb(
                noegle, her, opslag, et -> form(et, et.kendemaerke(), Begrebsfelter.af(et, opslag), List.of()));
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var dele = tryk.om().split("/", 2);
        return medBegreb(dele[0], her, opslag, nu -> gem(tryk, dele.length == 2 ? dele[1] : "", nu, her, opslag));
    }

    private static Skridt gem(Trykket tryk, String retter, Begreb nu, Samtale her, Opslag opslag) {
        var felter = Begrebsfelter.laes(tryk, nu, opslag);
        if (!felter.fejl().isEmpty()) {
            return form(nu, retter, felter.skrevet(), felter.fejl());
        }
        var efter = felter.begreb();
        var kvittering = Skridt.til(Fremlagt.efter(her, tryk.om()), new Begrebskvittering(efter));
        if (efter.equals(nu)) {
            return kvittering;
        }
        return retter.equals(nu.kendemaerke())
                ? kvittering.med(new AfBegreb(nu, efter))
                : form(nu, nu.kendemaerke(), Begrebsfelter.af(nu, opslag), List.of(tekst("kort.aendret_siden")));
    }

    private static Skridt form(Begreb et, String retter, Map<String, String> felter, List<Tekst> fejl) {
        var om = et.noegle() + "/" + retter;
        return Skridt.til(new Fremlagt(Handling.GEM_BEGREB, om, felter), new Begrebsform(et, om, felter, fejl));
    }

    private static Skridt medBegreb(String noegle, Samtale her, Opslag opslag, Function<Begreb, Skridt> saa) {
        if (!Rettigheder.af(opslag).maaRetteBegreber()) {
            return Skridt.til(her, Hjaelp.sig("begreb.ikke_dit"));
        }
        return opslag.ordbog().find(noegle).map(saa).orElseGet(() -> Skridt.til(her, Hjaelp.sig("kort.vaek")));
    }

    private Begrebsskrivning() {}
}
