package dk.albertslund.styring.samtale.viden;

import dk.albertslund.styring.begreb.Begreb;
import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.samtale.Aendring.AfBegreb;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning.Begrebsform;
import dk.albertslund.styring.samtale.Visning.Begrebskvittering;
import dk.albertslund.styring.samtale.ord.Saetning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** En organisator retter, hvordan et begreb forklares, eller tilføjer et. */
public final class Begrebsskrivning {

    /** ”ret begrebet prøvehandling” */
    public static Skridt retNaevnt(String sagt, Samtale her, Opslag opslag) {
        return opslag.ordbog()
                .naevnt(Saetning.af(sagt).ord())
                .map(et -> ret(et.noegle(), her, opslag))
                .orElseGet(() -> Skridt.til(her, Begreber.alle(opslag)));
    }

    /** @param navn det, det nye begreb skal hedde; tomt, når det ikke er sagt */
    public static Skridt nyt(String navn, Samtale her, Opslag opslag) {
        return medRet(
                her,
                opslag,
                () -> opslag.ordbog()
                        .kendt(Foldning.fold(navn))
                        .map(kendt -> ret(kendt.noegle(), her, opslag))
                        .orElseGet(() -> form(
                                Optional.empty(), opslag.nytId().toString() + "/", Map.of("navn", navn), List.of())));
    }

    public static Skridt ret(String noegle, Samtale her, Opslag opslag) {
        return medRet(
                her,
                opslag,
                () -> opslag.ordbog()
                        .find(noegle)
                        .map(et -> form(et, Begrebsfelter.af(et, opslag), List.of()))
                        .orElseGet(() -> Skridt.til(her, Hjaelp.sig("siden.vaek"))));
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var dele = tryk.om().split("/", 2);
        var retter = dele.length == 2 ? dele[1] : "";
        return medRet(her, opslag, () -> {
            var nu = opslag.ordbog().find(dele[0]);
            return nu.isPresent() || (retter.isEmpty() && Kortid.uuid(dele[0]).isPresent())
                    ? gem(tryk, dele[0], retter, nu, her, opslag)
                    : Skridt.til(her, Hjaelp.sig("siden.vaek"));
        });
    }

    private static Skridt gem(
            Trykket tryk, String noegle, String retter, Optional<Begreb> nu, Samtale her, Opslag opslag) {
        var felter = Begrebsfelter.laes(tryk, noegle, opslag);
        if (!felter.fejl().isEmpty()) {
            return form(nu, tryk.om(), felter.skrevet(), felter.fejl());
        }
        var efter = felter.begreb();
        var kvittering = Skridt.til(Fremlagt.efter(her, tryk.om()), new Begrebskvittering(efter));
        if (nu.filter(efter::equals).isPresent()) {
            return kvittering;
        }
        return retter.equals(nu.map(Begreb::kendemaerke).orElse(""))
                ? kvittering.med(new AfBegreb(nu, Optional.of(efter)))
                : nu.map(et -> form(et, Begrebsfelter.af(et, opslag), List.of(Siden.aendret(et.noegle(), opslag))))
                        .orElseGet(() -> Skridt.til(her, Hjaelp.sig("siden.vaek")));
    }

    private static Skridt form(Begreb et, Map<String, String> felter, List<Tekst> fejl) {
        return form(Optional.of(et), et.noegle() + "/" + et.kendemaerke(), felter, fejl);
    }

    private static Skridt form(Optional<Begreb> et, String om, Map<String, String> felter, List<Tekst> fejl) {
        return Skridt.til(new Fremlagt(Handling.GEM_BEGREB, om, felter), new Begrebsform(et, om, felter, fejl));
    }

    private static Skridt medRet(Samtale her, Opslag opslag, Supplier<Skridt> saa) {
        return Rettigheder.af(opslag).maaRetteBegreber() ? saa.get() : Skridt.til(her, Hjaelp.sig("begreb.ikke_dit"));
    }

    private Begrebsskrivning() {}
}
