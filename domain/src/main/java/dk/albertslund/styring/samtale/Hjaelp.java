package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import java.util.List;
import java.util.Optional;

/** Det, botten kan, og det, den siger, når den ikke forstod. Aldrig tavshed, aldrig en fejltekst. */
final class Hjaelp {

    static final Visning KORT = new Visning.Hjaelp(Optional.empty());

    static final Visning UFORSTAAET = new Visning.Svartekst(
            List.of(tekst("samtale.uforstaaet")),
            List.of(
                    Knap.til(Handling.VIS_MINE),
                    Knap.til(Handling.NY_PROEVEHANDLING),
                    Knap.til(Handling.VIS_AARSHJUL),
                    Knap.til(Handling.HJAELP)));

    static Visning sig(String noegle, Tekst.Led... led) {
        return new Visning.Svartekst(List.of(tekst(noegle, led)), List.of());
    }

    static Visning sig(Tekst tekst, Knap... knapper) {
        return new Visning.Svartekst(List.of(tekst), List.of(knapper));
    }

    private Hjaelp() {}
}
