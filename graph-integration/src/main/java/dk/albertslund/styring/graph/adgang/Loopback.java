package dk.albertslund.styring.graph.adgang;

import java.net.URI;
import java.util.Set;

/** Addresses that can be changed lead to this machine and nowhere else. */
final class Loopback {

    private static final Set<String> VAERTER = Set.of("localhost", "127.0.0.1", "[::1]");

    private Loopback() {}

    static void kraev(String navn, URI adresse) {
        if (adresse.getHost() == null || !VAERTER.contains(adresse.getHost())) {
            throw new GraphIkkeSatOp("%s skal være på maskinen selv, ikke %s".formatted(navn, adresse));
        }
    }
}
