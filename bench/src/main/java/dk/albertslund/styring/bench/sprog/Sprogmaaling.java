package dk.albertslund.styring.bench.sprog;

import dk.albertslund.styring.bench.Linje;
import dk.albertslund.styring.dansk.Datoer;
import dk.albertslund.styring.dansk.Retning;
import dk.albertslund.styring.dansk.Tal;
import dk.albertslund.styring.forstaaelse.Tyder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Understanding, measured on files with a sentence a line: {@code text}, and {@code intent} or a time. Prints what was
 * missed as it goes; without a file it takes the sentences of the domain's own tests.
 */
public final class Sprogmaaling {

    private static final Path OWN = Path.of("domain/src/test/resources/dansk");
    private static final List<Path> OWN_FILES = List.of(
            OWN.resolve("egne_saetninger.jsonl"),
            OWN.resolve("andres_saetninger.jsonl"),
            OWN.resolve("datoer.jsonl"),
            OWN.resolve("flere_datoer.jsonl"));

    private static final int WARM_UP = 40;
    private static final int ROUNDS = 10;

    private Sprogmaaling() {}

    public static List<Linje> measure(List<String> files) throws IOException {
        var lines = new ArrayList<Linje>();
        for (var file :
                files.isEmpty() ? OWN_FILES : files.stream().map(Path::of).toList()) {
            System.out.println("== " + file.getFileName());
            lines.addAll(lines(Proeve.read(file)));
        }
        return lines;
    }

    private static List<Linje> lines(List<Proeve> proever) {
        var aerinder = Aerinder.of(proever);
        var tider = Tider.of(proever);
        aerinder.misses().forEach(System.out::println);
        tider.misses().forEach(System.out::println);
        var lines = new ArrayList<>(aerinder.lines());
        lines.addAll(tider.lines());
        lines.add(time(proever));
        return lines;
    }

    /** All that is read from a message: what it asks for, its dates and its numbers, once warm. */
    private static Linje time(List<Proeve> proever) {
        long nanos = 0;
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            long begun = System.nanoTime();
            proever.forEach(proeve -> understand(proeve.text()));
            nanos += round < WARM_UP ? 0 : System.nanoTime() - begun;
        }
        double ms = nanos / 1e6 / ROUNDS / proever.size();
        return new Linje(
                "a message, warm",
                String.format(Locale.ROOT, "%.3f ms", ms),
                "2 ms",
                ms / 2,
                Optional.of(Linje.below(ms, 2, " ms")));
    }

    private static void understand(String text) {
        Tyder.laert().tyd(text);
        Tal.find(text, Datoer.find(text, LocalDate.of(2026, 11, 23), Retning.NAERMEST));
    }
}
