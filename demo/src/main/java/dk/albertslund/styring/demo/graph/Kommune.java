package dk.albertslund.styring.demo.graph;

import java.util.List;

/** Det, Graph ved om en kommune fra begyndelsen. */
public record Kommune(List<Bruger> brugere, List<Gruppe> grupper, List<Rum> rum) {
    public Kommune {
        brugere = List.copyOf(brugere);
        grupper = List.copyOf(grupper);
        rum = List.copyOf(rum);
    }
}
