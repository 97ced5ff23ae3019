package dk.albertslund.styring.samtale.proeve;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.samtale.Aendring.AfProevehandling;
import dk.albertslund.styring.samtale.Aendring.AfTegn;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Hvilken;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Rettigheder;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.tegn.Tegnord;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Noget lægges væk. Kortet nævner det ved navn, og ”fortryd” henter det frem igen, som det var. */
public final class Arkivering {

    public static Skridt proevehandling(String sagt, Samtale her, Opslag opslag) {
        return Hvilken.menes(sagt, Handling.SLET_PROEVEHANDLING, her, opslag, en -> spoerg(en, her, opslag));
    }

    public static Skridt proevehandling(Trykket tryk, Samtale her, Opslag opslag) {
        return Hvilken.trykket(tryk.om(), her, opslag, en -> spoerg(en, her, opslag));
    }

    public static Skridt udfoer(Trykket tryk, Samtale her, Opslag opslag) {
        return Hvilken.trykket(
                tryk.om(),
                Fremlagt.efter(her, tryk.om()),
                opslag,
                en -> Skridt.til(
                                Fremlagt.efter(her, tryk.om()),
                                Hjaelp.sig(
                                        tekst("slet.proevehandling.gjort", ord(en.titel())),
                                        Knap.til(Handling.FORTRYD)))
                        .med(new AfProevehandling(Optional.of(en), Optional.empty())));
    }

    private static Skridt spoerg(Proevehandling en, Samtale her, Opslag opslag) {
        return Hvilken.trykket(
                en.id().vaerdi().toString(),
                her,
                opslag,
                min -> sikker(
                        new Trykket(Handling.SLET_NU, min.id().vaerdi().toString(), Map.of()),
                        tekst(
                                "slet.proevehandling",
                                ord(min.titel()),
                                tal(opslag.tegnPaa(min.id()).size()))));
    }

    /** Det seneste tegn, personen selv har noteret: ”slet mit sidste tegn”. */
    public static Skridt tegn(Samtale her, Opslag opslag) {
        return opslag.proevehandlinger().stream()
                .flatMap(en -> opslag.tegnPaa(en.id()).stream())
                .filter(et -> et.af().equals(opslag.mig().id()))
                .reduce((foer, efter) -> efter.til().isBefore(foer.til()) ? foer : efter)
                .map(et -> sikker(
                        new Trykket(Handling.SLET_TEGN_NU, et.id().vaerdi().toString(), Map.of()),
                        tekst("slet.tegn", Tegnord.af(et), new Tekst.Dag(et.til()))))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig("slet.intet_tegn")));
    }

    public static Skridt tegnNu(Trykket tryk, Samtale her, Opslag opslag) {
        var naeste = Fremlagt.efter(her, tryk.om());
        return Kortid.laes(tryk.om())
                .flatMap(kort -> opslag.tegn(new Tegn.Id(kort.id())))
                .map(et -> tegnNu(et, naeste, opslag))
                .orElseGet(() -> Skridt.til(naeste, Hjaelp.sig("kort.vaek")));
    }

    private static Skridt tegnNu(Tegn et, Samtale naeste, Opslag opslag) {
        return opslag.proevehandling(et.paa())
                .filter(paa -> Rettigheder.af(opslag).maaRette(et, paa))
                .map(paa -> Skridt.til(
                                naeste,
                                Hjaelp.sig(tekst("slet.tegn.gjort", Tegnord.af(et)), Knap.til(Handling.FORTRYD)))
                        .med(new AfTegn(Optional.of(et), Optional.empty())))
                .orElseGet(() -> Skridt.til(naeste, Hjaelp.sig("tegn.ikke_dit", ord(""))));
    }

    private static Skridt sikker(Trykket ja, Tekst spoergsmaal) {
        return Skridt.til(
                new Fremlagt(ja.handling(), ja.om(), ja.felter()),
                new Visning.Svartekst(
                        List.of(spoergsmaal), List.of(Knap.til(ja.handling(), ja.om()), Knap.til(Handling.ANNULLER))));
    }

    private Arkivering() {}
}
