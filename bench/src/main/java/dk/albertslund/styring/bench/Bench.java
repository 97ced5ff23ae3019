package dk.albertslund.styring.bench;

import dk.albertslund.styring.bench.soegning.Soegning;
import dk.albertslund.styring.bench.sprog.Sprogmaaling;
import dk.albertslund.styring.bench.tur.Tur;
import java.util.List;

/** Runs the measurement that ./measure was asked for. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var lines = measure(args[0], List.of(args).subList(1, args.length));
        lines.forEach(System.out::println);
        System.exit(lines.stream().anyMatch(Linje::missed) ? 1 : 0);
    }

    private static List<Linje> measure(String name, List<String> rest) throws Exception {
        return switch (name) {
            case "sprog" -> Sprogmaaling.measure(rest);
            case "tur" -> Tur.measure();
            case "soegning" -> Soegning.measure();
            default -> throw new IllegalArgumentException("There is no measurement " + name);
        };
    }
}
