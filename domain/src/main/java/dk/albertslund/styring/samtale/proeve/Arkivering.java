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
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Tekst;
import dk.albertslund.styring.samtale.Visning;
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
                                tal(opslag.notaterPaa(min.id()).size()))));
    }

    private static Skridt sikker(Trykket ja, Tekst spoergsmaal) {
        return Skridt.til(
                new Fremlagt(ja.handling(), ja.om(), ja.felter()),
                new Visning.Svartekst(
                        List.of(spoergsmaal), List.of(Knap.til(ja.handling(), ja.om()), Knap.til(Handling.ANNULLER))));
    }

    private Arkivering() {}
}
