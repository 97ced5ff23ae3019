package dk.albertslund.styring.aarshjul;

import java.util.Set;

/** Hvornår en fase ligger i et nyt årshjul, indtil nogen beslutter andet for året. */
public record Faseregel(Fase.Navn navn, Regel regel, Set<Integer> varsler) {

    public Faseregel {
        varsler = Set.copyOf(varsler);
    }
}
