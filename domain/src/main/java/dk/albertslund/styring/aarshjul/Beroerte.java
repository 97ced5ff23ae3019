package dk.albertslund.styring.aarshjul;

import dk.albertslund.styring.organisation.Medarbejder;
import java.util.List;

/**
 * Dem, en flytning rører.
 *
 * @param faerdige så mange er allerede færdige og skal ikke forstyrres
 * @param modtagere dem, der får besked
 * @param kanIkkeNaas dem, der burde have haft besked
 */
public record Beroerte(
        int afdelinger, int enheder, int faerdige, List<Medarbejder> modtagere, List<Medarbejder> kanIkkeNaas) {

    public Beroerte {
        modtagere = List.copyOf(modtagere);
        kanIkkeNaas = List.copyOf(kanIkkeNaas);
    }
}
