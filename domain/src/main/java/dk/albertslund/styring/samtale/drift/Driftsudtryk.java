package dk.albertslund.styring.samtale.drift;

import dk.albertslund.styring.dansk.Foldning;
import dk.albertslund.styring.samtale.ord.Ytring;
import java.util.Optional;
import java.util.Set;

/** De faste måder, en administrator spørger til driften på. */
public final class Driftsudtryk {

    public enum Oenske {
        SELVTEST,
        HVEM_KAN_IKKE_NAAS
    }

    private static final Set<String> SELVTEST =
            Set.of("selvtest", "koer selvtest", "lav en selvtest", "self test", "selftest", "run self test");

    private static final Set<String> UTILGAENGELIGE = Set.of(
            "hvem kan ikke naas",
            "hvem kan du ikke naa",
            "hvem kan botten ikke naa",
            "vis hvem der ikke kan naas",
            "who cannot be reached",
            "who can you not reach");

    public static Optional<Oenske> i(Ytring ytring) {
        var foldet = Foldning.fold(ytring.tekst()).replaceFirst("[?!.]+$", "").strip();
        if (SELVTEST.contains(foldet)) {
            return Optional.of(Oenske.SELVTEST);
        }
        return UTILGAENGELIGE.contains(foldet) ? Optional.of(Oenske.HVEM_KAN_IKKE_NAAS) : Optional.empty();
    }

    private Driftsudtryk() {}
}
