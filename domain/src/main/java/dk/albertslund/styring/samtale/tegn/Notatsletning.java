package dk.albertslund.styring.samtale.tegn;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.samtale.Aendring.AfNotat;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.ord.Ytring;
import dk.albertslund.styring.tegn.Notat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Et notat lægges væk. Kortet siger hvilket, og ”fortryd” henter det frem igen, som det var. */
public final class Notatsletning {

    public static Skridt sagt(Ytring ytring, Samtale her) {
        return Notatvalg.menes(
                ytring,
                ytring.tal(),
                Handling.SLET_NOTAT,
                et -> et.id().vaerdi().toString(),
                her,
                et -> spoerg(et, her, ytring.opslag()));
    }

    public static Skridt spoerg(String om, Samtale her, Opslag opslag) {
        return fundet(om, opslag)
                .map(et -> spoerg(et, her, opslag))
                .orElseGet(() -> Skridt.til(her, Siden.vaek(om, opslag)));
    }

    private static Skridt spoerg(Notat et, Samtale her, Opslag opslag) {
        if (!maaRette(et, opslag)) {
            return Skridt.til(her, Hjaelp.sig("notat.ikke_dit"));
        }
        var id = et.id().vaerdi().toString();
        return Skridt.til(
                new Fremlagt(Handling.SLET_NOTAT_NU, id, Map.of()),
                new Visning.Svartekst(
                        List.of(tekst("slet.tegn", new Tekst.Noteret(et.vaerdi()), new Tekst.Dag(et.til()))),
                        List.of(Knap.til(Handling.SLET_NOTAT_NU, id), Knap.til(Handling.ANNULLER))));
    }

    public static Skridt udfoer(Trykket tryk, Samtale her, Opslag opslag) {
        var naeste = Fremlagt.efter(her, tryk.om());
        return fundet(tryk.om(), opslag)
                .map(et -> maaRette(et, opslag)
                        ? Skridt.til(
                                        naeste,
                                        Hjaelp.sig(
                                                tekst("slet.tegn.gjort", new Tekst.Noteret(et.vaerdi())),
                                                Knap.til(Handling.FORTRYD)))
                                .med(new AfNotat(Optional.of(et), Optional.empty()))
                        : Skridt.til(naeste, Hjaelp.sig("notat.ikke_dit")))
                .orElseGet(() -> Skridt.til(naeste, Siden.vaek(tryk.om(), opslag)));
    }

    private static Optional<Notat> fundet(String om, Opslag opslag) {
        return Kortid.laes(om).flatMap(kort -> opslag.notat(new Notat.Id(kort.id())));
    }

    static boolean maaRette(Notat et, Opslag opslag) {
        return Sted.emne(et.paa(), opslag)
                .filter(paa -> Rettigheder.af(opslag).maaRette(et, paa))
                .isPresent();
    }

    private Notatsletning() {}
}
