package dk.albertslund.styring.bench;

import dk.albertslund.styring.bench.tur.Tur;
import java.util.List;

/** Runs the measurement that ./measure was asked for. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var lines = measure(args[0]);
        lines.forEach(System.out::println);
        System.exit(lines.stream().anyMatch(Linje::missed) ? 1 : 0);
    }

    private static List<Linje> measure(String name) throws Exception {
        return switch (name) {
            case "tur" -> Tur.measure();
            default -> throw new IllegalArgumentException("There is no measurement " + name);
        };
    }
}
