package dk.albertslund.styring.samtale.tegn;

import static dk.albertslund.styring.samtale.Tekst.ord;

import dk.albertslund.styring.proevehandling.Tegn;
import dk.albertslund.styring.samtale.Tekst;

/** Et tegn nævnt i en sætning: ”14 deltagere”. */
public final class Tegnord {

    public static Tekst.Led af(Tegn tegn) {
        return switch (tegn.vaerdi()) {
            case Tegn.Tal tal -> new Tekst.Maengde(tal.antal(), tal.enhed());
            case Tegn.Iagttagelse set -> ord("”" + set.tekst() + "”");
        };
    }

    private Tegnord() {}
}
