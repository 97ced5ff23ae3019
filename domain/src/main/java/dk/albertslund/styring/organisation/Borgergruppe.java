package dk.albertslund.styring.organisation;

import dk.albertslund.styring.dansk.Foldning;
import java.util.Optional;

/** De borgere, et arbejde er for. Udviklingsugen samler dem, der arbejder for samme gruppe (kilder/000). */
public enum Borgergruppe {
    AELDRE,
    BOERN,
    UNGE,
    VOKSNE,
    ERHVERV;

    /** På dansk eller engelsk, uanset store og små bogstaver. */
    public static Optional<Borgergruppe> kaldet(String navn) {
        return switch (Foldning.fold(navn)) {
            case "aeldre", "elderly", "older people" -> Optional.of(AELDRE);
            case "boern", "children" -> Optional.of(BOERN);
            case "unge", "youth", "young people" -> Optional.of(UNGE);
            case "voksne", "adults" -> Optional.of(VOKSNE);
            case "erhverv", "business" -> Optional.of(ERHVERV);
            default -> Optional.empty();
        };
    }
}
