package dk.albertslund.styring.samtale.mig;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.organisation.Borgergruppe;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst.Opslagsord;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Oversigt;
import dk.albertslund.styring.samtale.Visning.Proevehandlingsvisning;
import dk.albertslund.styring.samtale.ord.Borgergruppegaet;
import dk.albertslund.styring.samtale.ord.Omtale;
import dk.albertslund.styring.samtale.ord.Saetning;
import dk.albertslund.styring.tegn.Talraekke;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Mine og min enheds prøvehandlinger: alle, dem for en borgergruppe, eller én. */
public final class Overblik {

    public static Visning mine(Opslag opslag) {
        var alle = opslag.proevehandlinger();
        return alle.isEmpty()
                ? Hjaelp.sig(tekst("oversigt.tom"), Knap.til(Handling.NY_PROEVEHANDLING))
                : oversigt(alle, opslag);
    }

    /** ”vis morgensangen” er én, ”vis prøvehandlinger om unge” er en gruppe, og resten er dem alle. */
    public static Skridt om(String sagt, Samtale her, Opslag opslag) {
        var gruppe = Borgergruppegaet.i(sagt);
        return Skridt.til(
                her,
                Omtale.i(gruppe.isPresent() ? udenGrupper(sagt) : sagt, opslag.proevehandlinger())
                        .map(en -> visning(en, opslag))
                        .or(() -> gruppe.map(deres -> gruppens(deres, opslag)))
                        .orElseGet(() -> mine(opslag)));
    }

    private static Visning gruppens(Borgergruppe gruppe, Opslag opslag) {
        var deres = opslag.proevehandlinger().stream()
                .filter(en -> en.borgergruppe() == gruppe)
                .toList();
        return deres.isEmpty()
                ? Hjaelp.sig(
                        "oversigt.ingen_for",
                        new Opslagsord("borgergruppe." + gruppe.name().toLowerCase(Locale.ROOT)))
                : oversigt(deres, opslag);
    }

    /** ”børn” står i mange titler, men nævner ingen af dem. */
    private static String udenGrupper(String sagt) {
        return Saetning.af(sagt).ord().stream()
                .filter(ord -> Borgergruppegaet.i(ord).isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Alle må læse den, også det andre enheder har lært. */
    public static Skridt en(String om, Samtale her, Opslag opslag) {
        return Skridt.til(
                her,
                Kortid.laes(om)
                        .flatMap(kort -> opslag.proevehandling(new Proevehandling.Id(kort.id())))
                        .map(en -> visning(en, opslag))
                        .orElseGet(() -> Siden.vaek(om, opslag)));
    }

    private static Visning visning(Proevehandling en, Opslag opslag) {
        var tegn = opslag.notaterPaa(en.id());
        return new Proevehandlingsvisning(en, tegn.reversed(), Talraekke.laengste(tegn));
    }

    private static Visning oversigt(List<Proevehandling> nogle, Opslag opslag) {
        return new Oversigt(nogle.stream()
                .map(en -> new Oversigt.Linje(
                        en, opslag.notaterPaa(en.id()).reversed().stream().findFirst()))
                .toList());
    }

    private Overblik() {}
}
