package dk.albertslund.styring.samtale.evaluering;

import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.evaluering.Rytme.Anledning;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Visning.Checkinform;
import dk.albertslund.styring.samtale.Visning.Evalueringsform;
import dk.albertslund.styring.samtale.Visning.Samarbejdsform;
import dk.albertslund.styring.tegn.Notat;
import dk.albertslund.styring.tegn.Talraekke;
import java.util.List;
import java.util.Optional;

/** De kort, der spørger, uden at nogen har bedt om det; de besvares, hvor de står. */
public final class Spoergsmaal {

    /** @param tegn dem på prøvehandlingen, det ældste først */
    public static Checkinform checkin(Evaluering.Id id, Proevehandling en, List<Notat> tegn) {
        return new Checkinform(en, id.vaerdi().toString(), Checkin.tal(tegn), "", Optional.empty(), List.of());
    }

    /** @param anledning det, der spørges ved; tom, når det er en dag, der blev aftalt */
    public static Evalueringsform evaluering(
            Emne emne, Evaluering kladde, Optional<Anledning> anledning, List<Notat> tegn) {
        return new Evalueringsform(
                emne, kladde, kladde.id().vaerdi().toString(), anledning, Talraekke.laengste(tegn), List.of());
    }

    /** Til den enhed, der er med i det, en anden enhed har evalueret. */
    public static Samarbejdsform samarbejde(Evaluering en, Emne emne, String enhed) {
        return new Samarbejdsform(
                emne,
                en.id().vaerdi().toString(),
                enhed,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of());
    }

    private Spoergsmaal() {}
}
