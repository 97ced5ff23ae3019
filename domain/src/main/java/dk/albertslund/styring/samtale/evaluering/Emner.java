package dk.albertslund.styring.samtale.evaluering;

import dk.albertslund.styring.evaluering.Emne;
import dk.albertslund.styring.evaluering.Emne.OmMaal;
import dk.albertslund.styring.evaluering.Emne.OmProevehandling;
import dk.albertslund.styring.evaluering.Evaluering;
import dk.albertslund.styring.maalplan.Maal;
import dk.albertslund.styring.proevehandling.Proevehandling;
import dk.albertslund.styring.samtale.Afvisning;
import dk.albertslund.styring.samtale.Kortid;
import dk.albertslund.styring.samtale.Opslag;
import dk.albertslund.styring.samtale.Visning;
import dk.albertslund.styring.samtale.ord.Omtale;
import dk.albertslund.styring.samtale.ord.Saetning;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Det, en evaluering handler om, fundet ved id eller ved det, der blev sagt. */
public final class Emner {

    private static final Set<String> MAALET = Set.of("maal", "maalet", "goal");

    /** Prøvehandlingen eller målet med dette id. */
    public static Optional<Emne> med(String id, Opslag opslag) {
        return Kortid.laes(id).map(Kortid::id).flatMap(uuid -> med(uuid, opslag));
    }

    public static Optional<Emne> af(Evaluering en, Opslag opslag) {
        return med(en.om().vaerdi(), opslag);
    }

    private static Optional<Emne> med(UUID id, Opslag opslag) {
        return opslag.proevehandling(new Proevehandling.Id(id))
                .<Emne>map(OmProevehandling::new)
                .or(() -> opslag.maal(new Maal.Id(id)).map(OmMaal::new));
    }

    /** ”evaluer målet om fællesskaber”: et mål menes kun, når ordet er der. */
    static Optional<Emne> maalet(String sagt, Opslag opslag) {
        return Saetning.af(sagt).ord().stream().anyMatch(MAALET::contains)
                ? Omtale.i(sagt, opslag.maal(), Maal::titel).map(OmMaal::new)
                : Optional.empty();
    }

    public static Visning afvisning(Emne emne, Opslag opslag) {
        return switch (emne) {
            case OmProevehandling(var en) -> Afvisning.proevehandling(en, opslag);
            case OmMaal(var et) -> Afvisning.maal(et, opslag);
        };
    }

    private Emner() {}
}
