package dk.albertslund.styring.samtale;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.forstaaelse.Aerinde;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Det, botten kan, og det, den siger, når den ikke forstod. Aldrig tavshed, aldrig en fejltekst. */
public final class Hjaelp {

    static final Visning KORT = new Visning.Hjaelp(Optional.empty());

    static final Visning UFORSTAAET = new Visning.Svartekst(
            List.of(tekst("samtale.uforstaaet")),
            List.of(
                    Knap.til(Handling.VIS_MINE),
                    Knap.til(Handling.NY_PROEVEHANDLING),
                    Knap.til(Handling.VIS_AARSHJUL),
                    Knap.til(Handling.HJAELP)));

    static final Visning UDE_AF_SCOPE = new Visning.Svartekst(
            List.of(tekst("samtale.ude_af_scope")),
            List.of(
                    Knap.til(Handling.VIS_MINE),
                    Knap.til(Handling.NY_PROEVEHANDLING),
                    Knap.til(Handling.VIS_AARSHJUL),
                    Knap.til(Handling.HJAELP)));

    /** ”Noget helt andet” står sidst. Knapperne bærer sætningen med, så det, den sagde om tid og tal, ikke skal siges igen. */
    static Visning menteDu(List<Aerinde> bud, String skrevet) {
        return new Visning.Svartekst(
                List.of(tekst("samtale.mente_du")),
                bud.stream()
                        .sorted(Comparator.comparing(Aerinde.UDE_AF_SCOPE::equals))
                        .map(aerinde -> Mente.knap(aerinde, skrevet))
                        .toList());
    }

    public static Visning sig(String noegle, Tekst.Led... led) {
        return new Visning.Svartekst(List.of(tekst(noegle, led)), List.of());
    }

    public static Visning sig(Tekst tekst, Knap... knapper) {
        return new Visning.Svartekst(List.of(tekst), List.of(knapper));
    }

    private Hjaelp() {}
}
