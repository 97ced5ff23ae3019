package dk.albertslund.styring.demo.graph;

import java.util.EnumMap;
import java.util.Map;

/** The mishaps that are to come. */
final class Bestilte {

    private final Map<Uheld, Integer> antal = new EnumMap<>(Uheld.class);

    synchronized void bestil(Uheld uheld, int flere) {
        antal.merge(uheld, flere, Integer::sum);
    }

    synchronized boolean rammer(Uheld uheld) {
        var tilbage = antal.getOrDefault(uheld, 0);
        if (tilbage == 0) {
            return false;
        }
        antal.put(uheld, tilbage - 1);
        return true;
    }
}
