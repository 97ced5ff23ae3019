package dk.albertslund.styring.samtale.mig;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.dansk.Datofund;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.paamindelse.EgenPaamindelse;
import dk.albertslund.styring.samtale.Aendring.AfPaamindelse;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.MinePaamindelser;
import dk.albertslund.styring.samtale.Visning.Paamindelsesform;
import dk.albertslund.styring.samtale.ord.Titel;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Egne påmindelser: ”mind mig om gågrupperne om to uger”. Kortet bærer selv det hele, så samtalen kan gå videre imens. */
public final class Huskning {

    private static final Pattern BOEN =
            Pattern.compile("(?iu)^.*?\\b(?:mind|husk|remind)\\s+(?:lige\\s+)?(?:mig|me)\\b[\\s:,]*");
    private static final Pattern BINDEORD = Pattern.compile("(?iu)^(?:om|på|paa|about|of|to)\\s+(?:at\\s+)?");

    public static Skridt begynd(Ytring ytring, Samtale her) {
        var sagt = Ytring.af(BOEN.matcher(ytring.tekst()).replaceFirst(""), ytring.opslag());
        var hvad = BINDEORD.matcher(Titel.af(sagt.tekst(), sagt.tider(Retning.FREMTID)))
                .replaceFirst("");
        return Skridt.til(
                her,
                new Paamindelsesform(
                        new Kortid(ytring.opslag().nytId(), "").om(),
                        hvad,
                        sagt.dato(Retning.FREMTID).map(Datofund.Dato::begyndelse),
                        List.of()));
    }

    public static Skridt gem(Trykket tryk, Samtale her, Opslag opslag) {
        var kort = Kortid.laes(tryk.om());
        if (kort.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("kort.gammelt"));
        }
        var foer = min(kort.get(), opslag);
        if (kort.get().retter().isEmpty() && foer.isPresent()) {
            return Skridt.til(her, gemt(foer.get()));
        }
        if (!kort.get().retter().isEmpty() && foer.isEmpty()) {
            return Skridt.til(her, Hjaelp.sig("paamindelse.vaek"));
        }
        return gem(kort.get(), foer, tryk.felt("tekst"), tryk.dato("dag"), her, opslag);
    }

    private static Skridt gem(
            Kortid kort,
            Optional<EgenPaamindelse> foer,
            String hvad,
            Optional<LocalDate> dag,
            Samtale her,
            Opslag opslag) {
        var fejl = fejl(hvad, dag, opslag.idag());
        if (!fejl.isEmpty() || dag.isEmpty()) {
            return Skridt.til(her, new Paamindelsesform(kort.om(), hvad, dag, fejl));
        }
        var efter = new EgenPaamindelse(
                new EgenPaamindelse.Id(kort.id()), opslag.mig().id(), hvad, dag.get());
        return foer.equals(Optional.of(efter))
                ? Skridt.til(her, gemt(efter))
                : Skridt.til(her, gemt(efter)).med(new AfPaamindelse(foer, Optional.of(efter)));
    }

    public static Skridt ret(String om, Samtale her, Opslag opslag) {
        return Kortid.laes(om)
                .flatMap(kort -> min(kort, opslag))
                .map(en -> Skridt.til(
                        her,
                        new Paamindelsesform(
                                new Kortid(en.id().vaerdi(), en.kendemaerke()).om(),
                                en.tekst(),
                                Optional.of(en.dag()),
                                List.of())))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("paamindelse.vaek")));
    }

    /** Virker altid: er den der ikke, er den allerede slettet. */
    public static Skridt slet(String om, Samtale her, Opslag opslag) {
        return Kortid.laes(om)
                .flatMap(kort -> min(kort, opslag))
                .map(en -> Skridt.til(
                                her,
                                Hjaelp.sig(tekst("paamindelse.slettet", ord(en.tekst())), Knap.til(Handling.FORTRYD)))
                        .med(new AfPaamindelse(Optional.of(en), Optional.empty())))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("paamindelse.vaek")));
    }

    public static Skridt mine(Samtale her, Opslag opslag) {
        var mine = opslag.paamindelser();
        return Skridt.til(her, mine.isEmpty() ? Hjaelp.sig("paamindelse.ingen") : new MinePaamindelser(mine));
    }

    private static Visning gemt(EgenPaamindelse en) {
        return new Visning.Paamindelseskvittering(en);
    }

    private static Optional<EgenPaamindelse> min(Kortid kort, Opslag opslag) {
        return opslag.paamindelse(new EgenPaamindelse.Id(kort.id()))
                .filter(en -> Rettigheder.af(opslag).maaRette(en));
    }

    private static List<Tekst> fejl(String hvad, Optional<LocalDate> dag, LocalDate idag) {
        var fejl = new ArrayList<Tekst>();
        if (hvad.isEmpty()) {
            fejl.add(tekst("paamindelse.mangler.tekst"));
        }
        if (hvad.length() > EgenPaamindelse.TEKST_LAENGDE) {
            fejl.add(tekst("paamindelse.for_lang", tal(EgenPaamindelse.TEKST_LAENGDE)));
        }
        if (dag.isEmpty()) {
            fejl.add(tekst("paamindelse.mangler.dag"));
        }
        dag.filter(den -> !den.isAfter(idag))
                .ifPresent(den -> fejl.add(tekst("paamindelse.forbi", new Tekst.Dag(den))));
        return List.copyOf(fejl);
    }

    private Huskning() {}
}
