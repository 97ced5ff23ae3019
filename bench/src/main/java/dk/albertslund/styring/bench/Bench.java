package dk.albertslund.styring.bench;

import dk.albertslund.styring.bench.graf.Graf;
import dk.albertslund.styring.bench.soegning.Soegning;
import dk.albertslund.styring.bench.sprog.Sprogmaaling;
import dk.albertslund.styring.bench.tur.Tur;
import dk.albertslund.styring.bench.udsendelse.Udsendelsesmaaling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the measurement that ./measure was asked for. */
public final class Bench {

    private Bench() {}

    public static void main(String[] args) throws Exception {
        var missed = new ArrayList<Linje>();
        measure(args[0], List.of(args).subList(1, args.length), line -> {
            System.out.println(line);
            if (line.missed()) {
                missed.add(line);
            }
        });
        System.exit(missed.isEmpty() ? 0 : 1);
    }

    private static void measure(String name, List<String> rest, Consumer<Linje> out) throws Exception {
        switch (name) {
            case "sprog" -> Sprogmaaling.measure(rest).forEach(out);
            case "tur" -> Tur.measure(out);
            case "soegning" -> Soegning.measure().forEach(out);
            case "graph" -> Graf.measure().forEach(out);
            case "udsendelse" -> Udsendelsesmaaling.measure(rest, out);
            default -> throw new IllegalArgumentException("There is no measurement " + name);
        }
    }
}
