package dk.albertslund.styring.samtale.dagen;

import static dk.albertslund.styring.samtale.Tekst.tekst;

import dk.albertslund.styring.samtale.Besked.Trykket;
import dk.albertslund.styring.samtale.Handling;
import dk.albertslund.styring.samtale.Hjaelp;
import dk.albertslund.styring.samtale.Knap;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Samtale;
import dk.albertslund.styring.samtale.Skridt;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.Visning.Dagskort;
import dk.albertslund.styring.samtale.Visning.Dagskort.Aaben;
import java.util.Optional;

/** Dagens besked i samtalen. En ting åbnes og besvares i det samme kort, og resten bliver stående. */
public final class Dagen {

    /** Uden en bestemt ting vises de alle igen. */
    public static Skridt aabn(Trykket tryk, Samtale her, Opslag opslag) {
        return Linjen.laes(tryk.om())
                .filter(om -> !opslag.dagens(om.dag()).isEmpty())
                .flatMap(om -> om.noegle().isEmpty()
                        ? Optional.of(om.kort(opslag, Optional.empty()))
                        : om.linje(opslag)
                                .map(linje -> om.kort(opslag, Optional.of(new Aaben(om.noegle(), linje.emne())))))
                .map(kort -> Skridt.til(her, kort))
                .orElseGet(() -> Skridt.til(her, Hjaelp.sig(tekst("dagen.vaek"), Knap.til(Handling.MINE_FRISTER))));
    }

    /** Er der trykket på noget, der er åbnet i dagens besked, står svaret i den, og linjen er gjort. */
    public static Skridt omkring(Trykket tryk, Skridt skridt, Opslag opslag) {
        return Linjen.laes(tryk.felt(Dagskort.FELT))
                .filter(om -> om.linje(opslag).isPresent() && !(skridt.svar().orElse(null) instanceof Dagskort))
                .flatMap(om -> skridt.svar().map(svar -> skridt.svarer(medSvar(om, svar, skridt, opslag))))
                .orElse(skridt);
    }

    private static Dagskort medSvar(Linjen om, Visning svar, Skridt skridt, Opslag opslag) {
        var kort = om.kort(opslag, Optional.of(new Aaben(om.noegle(), svar)));
        return skridt.aendringer().isEmpty() ? kort : kort.medGjort(om.noegle());
    }

    private Dagen() {}
}
