package dk.albertslund.styring.demo.graph;

import java.util.List;

/** @param medlemmer brugernes (eller andre gruppers) id */
public record Gruppe(String id, String navn, List<String> medlemmer) {
    public Gruppe {
        medlemmer = List.copyOf(medlemmer);
    }
}
