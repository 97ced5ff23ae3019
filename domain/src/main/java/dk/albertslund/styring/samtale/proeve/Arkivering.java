package dk.albertslund.styring.samtale.proeve;

import static dk.albertslund.styring.samtale.Tekst.ord;
import static dk.albertslund.styring.samtale.Tekst.tal;
import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Aendring.AfProevehandling;
import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Fremlagt;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Hvilken;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Siden;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Noget lægges væk. Kortet nævner det ved navn, og ”fortryd” henter det frem igen, som det var. */
public final class Arkivering {

    public static Skridt proevehandling(String sagt, Samtale her, Opslag opslag) {
        return Hvilken.menes(sagt, Handling.SLET_PROEVEHANDLING, her, opslag, en -> spoerg(en, her, opslag));
    }

    public static Skridt proevehandling(Trykket tryk, Samtale her, Opslag opslag) {
        return Hvilken.trykket(tryk.om(), her, opslag, en -> spoerg(en, her, opslag));
    }

    public static Skridt udfoer(Trykket tryk, Samtale her, Opslag opslag) {
        var naeste = Fremlagt.efter(her, tryk.om());
        return Hvilken.trykket(
                tryk.om(),
                naeste,
                opslag,
                en -> om(en).equals(tryk.om())
                        ? Skridt.til(
                                        naeste,
                                        Hjaelp.sig(
                                                tekst("slet.proevehandling.gjort", ord(en.titel())),
                                                Knap.til(Handling.FORTRYD)))
                                .med(new AfProevehandling(Optional.of(en), Optional.empty()))
                        : sikker(en, List.of(Siden.aendret(en.id().vaerdi(), opslag)), opslag));
    }

    private static Skridt spoerg(Proevehandling en, Samtale her, Opslag opslag) {
        return Hvilken.trykket(en.id().vaerdi().toString(), her, opslag, min -> sikker(min, List.of(), opslag));
    }

    private static Skridt sikker(Proevehandling en, List<Tekst> foerst, Opslag opslag) {
        var spoergsmaal = tekst(
                "slet.proevehandling",
                ord(en.titel()),
                tal(opslag.notaterPaa(en.id()).size()));
        return Skridt.til(
                new Fremlagt(Handling.SLET_NU, om(en), Map.of()),
                new Visning.Svartekst(
                        Stream.concat(foerst.stream(), Stream.of(spoergsmaal)).toList(),
                        List.of(Knap.til(Handling.SLET_NU, om(en)), Knap.til(Handling.ANNULLER))));
    }

    private static String om(Proevehandling en) {
        return new Kortid(en.id().vaerdi(), en.kendemaerke()).om();
    }

    private Arkivering() {}
}
